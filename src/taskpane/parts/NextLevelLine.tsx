import { Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import { formatNumber, inLanguage } from '../../definitions/words/say';
import type { Assessment } from '../../domain/assessment';
import type { NextLevel } from '../../domain/judgement';
import { usePane } from '../usePane';

/** The smallest change that would move a domain up one level, in people where there is a denominator. */
export function NextLevelLine({
  assessment,
  next,
}: {
  assessment: Assessment;
  next: NextLevel;
}): JSX.Element {
  const { say, language } = usePane();
  const indicator = assessment.tidied.figures.indicators.find(({ code }) => code === next.indicator);
  const details = {
    to: next.to,
    indicator: indicator === undefined ? next.indicator : inLanguage(indicator.title, language),
    value: `${formatNumber(next.value, language, indicator?.decimals ?? 1)} ${indicator?.unit ?? ''}`.trim(),
  };
  return (
    <Text size={200}>
      {next.people === undefined
        ? say('nextLevel', details)
        : say('nextLevelPeople', { ...details, people: next.people })}
    </Text>
  );
}
