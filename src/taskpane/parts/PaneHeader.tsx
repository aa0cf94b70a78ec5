import { makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
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
});

/** Name of the product and the language switch. */
export function PaneHeader(): JSX.Element {
  const { say, language, dispatch } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.header}>
      <h1 className={styles.title}>
        <Subtitle2>{say('product')}</Subtitle2>
      </h1>
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
    </div>
  );
}
