import { makeStyles, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import { logRow } from '../../definitions/record/logRow';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingInlineStart: '16px', overflowWrap: 'anywhere' },
});

/** What the judgement log says of one domain, latest first; nothing where it says nothing. */
export function DomainLog({ domain }: { domain: string }): JSX.Element | null {
  const { state, say, language } = usePane();
  const styles = useStyles();
  const assessment = state.assessed?.assessment;
  const entries = (assessment?.judged.record?.entries ?? []).filter(
    (entry) => entry.domain === domain && entry.framework === assessment?.framework.id,
  );
  if (entries.length === 0) return null;
  return (
    <details>
      <summary>
        <Text size={200}>{say('logHeading', { count: entries.length })}</Text>
      </summary>
      <ul className={styles.list}>
        {entries.toReversed().map((entry) => (
          <li key={entry.number}>
            <Text size={200}>{say('logLine', { ...logRow(entry, language) })}</Text>
          </li>
        ))}
      </ul>
    </details>
  );
}
