import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { formatNumber } from '../../definitions/words/formatNumber';
import type { Assessment } from '../../domain/assessment';
import type { ComparatorGroup } from '../../domain/comparison';
import { councilLabel } from '../../present/phrases/councilLabel';
import { omissionInWords } from '../../present/phrases/omissionInWords';
import { usePane } from '../usePane';
import { StepSection } from './StepSection';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '28px', overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2, display: 'block' },
});

/** The councils that a run compared with, nearest first where there are distances, with what they are alike in; and who was left out, and why. */
export function GroupMembers({ assessment }: { assessment: Assessment }): JSX.Element {
  const { say, language } = usePane();
  const styles = useStyles();
  const { members, leftOut } = assessment.compared.group;
  const { authorities } = assessment.tidied.figures;
  const nameOf = (index: number): string => {
    const authority = authorities[index];
    return authority === undefined ? '' : councilLabel(authority, authorities, language);
  };
  const why = ({ distance, closest, closeness }: ComparatorGroup['members'][number]): string => {
    const parts: string[] = [];
    if (distance !== undefined) {
      parts.push(say('distance', { distance: formatNumber(distance, 2) }));
    }
    if (closest !== undefined && closest.length > 0) {
      parts.push(say('closestBy', { variables: closest.join(', ') }));
    }
    if (closeness !== undefined) parts.push(closeness);
    return parts.join(' · ');
  };
  return (
    <>
      <StepSection heading={say('groupHeading', { count: members.length })}>
        <ol className={styles.list}>
          {members.map((member) => (
            <li key={member.authority}>
              {nameOf(member.authority)}
              <Text size={200} className={styles.detail}>
                {why(member)}
              </Text>
            </li>
          ))}
        </ol>
      </StepSection>
      {leftOut.length > 0 && (
        <StepSection heading={say('leftOutHeading', { count: leftOut.length })}>
          <ul className={styles.list}>
            {leftOut.map(({ authority, reason, detail }) => (
              <li key={authority}>
                {nameOf(authority)}
                <Text size={200} className={styles.detail}>
                  {[omissionInWords(reason, language), detail].filter(Boolean).join(': ')}
                </Text>
              </li>
            ))}
          </ul>
        </StepSection>
      )}
    </>
  );
}
