import { makeStyles, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import { planLines } from '../state/planLines';
import { usePane } from '../usePane';
import { CellLink } from './CellLink';
import { PanelPart } from './PanelPart';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '16px', overflowWrap: 'anywhere' },
});

/** A domain's strengths, areas for development and actions, each with the way to its row; they are written on the sheets. */
export function PlanList(props: { assessment: Assessment; domain: string }): JSX.Element | null {
  const { say } = usePane();
  const styles = useStyles();
  const lines = planLines(props.assessment, props.domain);
  if (lines.length === 0) return null;
  return (
    <PanelPart heading={say('planHeading')}>
      <ul className={styles.list}>
        {lines.map(({ key, kind, text, at }) => (
          <li key={key}>
            <Text size={200}>
              {say('planLine', { kind: say(kind), text })} {at !== undefined && <CellLink at={at} />}
            </Text>
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}
