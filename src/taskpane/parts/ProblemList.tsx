import { Accordion, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Problem } from '../../domain/problem';
import { groupProblems } from '../state/groupProblems';
import { usePane } from '../usePane';
import { ProblemGroupItem } from './ProblemGroupItem';

/** Problems by kind, the gravest first; each opens to its cells. */
export function ProblemList({ problems }: { problems: readonly Problem[] }): JSX.Element {
  const { say } = usePane();
  const groups = groupProblems(problems);
  if (groups.length === 0) return <Text>{say('noProblems')}</Text>;
  return (
    <Accordion collapsible multiple>
      {groups.map((group) => (
        <ProblemGroupItem key={`${group.severity} ${group.code}`} group={group} />
      ))}
    </Accordion>
  );
}
