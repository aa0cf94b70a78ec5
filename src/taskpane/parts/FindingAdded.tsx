import { Button, makeStyles, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import { findingWords } from '../../definitions/words/findings';
import { say } from '../../definitions/words/say';
import { usePane } from '../usePane';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
});

/** Where the finding stands that was added last, where it is one of this domain's; it can be taken away again. */
export function FindingAdded({ domain }: { domain: string }): JSX.Element {
  const { state, jobs, language } = usePane();
  const styles = useStyles();
  const added = state.added?.finding.domain === domain ? state.added : null;
  return (
    <div className={styles.line}>
      <div role="status">
        {added !== null && (
          <Text size={200}>
            {say(findingWords, 'findingAdded', language)} <CellLink at={added.row.at} />
          </Text>
        )}
      </div>
      {added !== null && (
        <Button size="small" disabledFocusable={state.work !== null} onClick={jobs.takeFindingBack}>
          {say(findingWords, 'takeFindingBack', language)}
        </Button>
      )}
    </div>
  );
}
