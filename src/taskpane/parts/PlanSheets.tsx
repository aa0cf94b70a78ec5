import { Button, makeStyles, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import { planTables } from '../../domain/planTable';
import type { WorkbookRead } from '../state/paneState';
import { usePane } from '../usePane';

const useStyles = makeStyles({ actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' } });
const labels = {
  objectives: 'insertObjectives',
  partnerActions: 'insertPartnerActions',
  targets: 'insertTargets',
} as const;

/** Sheets of targets, objectives and partner actions that can be inserted: those that the workbook has none of. */
export function PlanSheets({ read }: { read: WorkbookRead }): JSX.Element | null {
  const { state, say, jobs } = usePane();
  const styles = useStyles();
  const { tables } = read.tidied;
  const wanted = planTables.filter(
    (kind) => read.templates?.plan.has(kind) !== true && tables.every(({ layout }) => layout !== kind),
  );
  if (wanted.length === 0) return null;
  return (
    <details>
      <summary>
        <Text size={200}>{say('planSheetsHeading')}</Text>
      </summary>
      <Text size={200} block>
        {say('planSheetsNote')}
      </Text>
      <div className={styles.actions}>
        {wanted.map((kind) => (
          <Button
            key={kind}
            size="small"
            disabledFocusable={state.work !== null}
            onClick={() => {
              jobs.insertPlanTable(kind);
            }}
          >
            {say(labels[kind])}
          </Button>
        ))}
      </div>
    </details>
  );
}
