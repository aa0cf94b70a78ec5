import { Button, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import { QuestionCircle20Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '6px 12px 2px',
    borderTop: `3px solid ${tokens.colorBrandBackground}`,
  },
  title: { margin: 0, lineHeight: 1 },
  tools: { display: 'flex', alignItems: 'center', gap: '4px' },
});

/** Name of the product, the language switch, and the way to help and settings. */
export function PaneHeader(): JSX.Element {
  const { state, say, language, dispatch } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.header}>
      <h1 className={styles.title}>
        <Subtitle2>{say('product')}</Subtitle2>
      </h1>
      <div className={styles.tools}>
        <Select
          size="small"
          aria-label={say('languageLabel')}
          value={language}
          onChange={(_, { value }) => {
            dispatch({ kind: 'languageChosen', language: value === 'cy' ? 'cy' : 'en' });
          }}
        >
          <option value="en" lang="en">
            {say('english')}
          </option>
          <option value="cy" lang="cy">
            {say('welsh')}
          </option>
        </Select>
        <Button
          size="small"
          appearance="subtle"
          icon={<QuestionCircle20Regular />}
          aria-label={say('helpAndSettings')}
          aria-pressed={state.helpOpen}
          onClick={() => {
            dispatch({ kind: 'helpShown', shown: !state.helpOpen });
          }}
        />
      </div>
    </div>
  );
}
