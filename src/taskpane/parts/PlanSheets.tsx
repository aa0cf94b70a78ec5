import { Button, makeStyles, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import { planTables } from '../../domain/planTable';
import type { FoundTable } from '../../domain/foundTable';
import { usePane } from '../usePane';

const useStyles = makeStyles({ actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' } });
const labels = {
  objectives: 'insertObjectives',
  partnerActions: 'insertPartnerActions',
  targets: 'insertTargets',
} as const;

/** Sheets of targets, objectives and partner actions that can be inserted: those that the workbook has none of. */
export function PlanSheets({ tables }: { tables: readonly FoundTable[] }): JSX.Element | null {
  const { state, say, jobs } = usePane();
  const styles = useStyles();
  const wanted = planTables.filter((kind) => tables.every(({ layout }) => layout !== kind));
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
            disabled={state.work !== null}
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
