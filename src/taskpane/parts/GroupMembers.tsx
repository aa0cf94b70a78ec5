import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { formatNumber } from '../../definitions/words/say';
import type { Assessment } from '../../domain/assessment';
import { authorityName } from '../state/authorityName';
import { usePane } from '../usePane';
import { StepSection } from './StepSection';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '24px' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** The councils that a run compared with, nearest first where there are distances. */
export function GroupMembers({ assessment }: { assessment: Assessment }): JSX.Element {
  const { say, language } = usePane();
  const styles = useStyles();
  const { members } = assessment.compared.group;
  const { authorities } = assessment.tidied.figures;
  const nameOf = (index: number): string => {
    const authority = authorities[index];
    return authority === undefined ? '' : authorityName(authority, language);
  };
  return (
    <StepSection heading={say('groupHeading', { count: members.length })}>
      <ol className={styles.list}>
        {members.map(({ authority: index, distance }) => (
          <li key={index}>
            {nameOf(index)}{' '}
            {distance !== undefined && (
              <Text size={200} className={styles.detail}>
                {say('distance', { distance: formatNumber(distance, language, 2) })}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </StepSection>
  );
}
