import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { useMemo, type JSX } from 'react';
import { inLanguage } from '../../definitions/words/say';
import { domainAtCell } from '../state/domainAtCell';
import { usePane } from '../usePane';

const useStyles = makeStyles({ bar: { marginBottom: '12px' } });

/** The cell that is selected in the workbook speaks to a domain that is not open: the way to it. */
export function SelectedBar(): JSX.Element | null {
  const { state, dispatch, say, language } = usePane();
  const styles = useStyles();
  const { assessed, selected } = state;
  const id = useMemo(
    () => (assessed === null || selected === null ? undefined : domainAtCell(assessed.assessment, selected)),
    [assessed, selected],
  );
  const domain = assessed?.assessment.framework.domains.find((each) => each.id === id);
  if (domain === undefined || (state.step === 'judgements' && state.openDomain === domain.id)) return null;
  const name = inLanguage(domain.name, language);
  return (
    <MessageBar className={styles.bar} layout="multiline">
      <MessageBarBody>{say('selectedAbout', { name })}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            dispatch({ kind: 'stepChosen', step: 'judgements' });
            dispatch({ kind: 'domainOpened', domain: domain.id });
          }}
        >
          {say('openIt', { name })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
