import type { JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import { starOf } from '../charts/starOf';
import { besideTyping } from '../besideTyping';
import { usePane } from '../usePane';
import { Drawing } from './Drawing';
import { StepSection } from './StepSection';

/** All domains at a glance, where there are enough levels for a star. */
export const StarView = besideTyping(function StarView({
  assessment,
}: {
  assessment: Assessment;
}): JSX.Element | null {
  const { say } = usePane();
  const known = assessment.judged.domains.filter(({ level }) => level !== null);
  if (known.length < 3) return null;
  return (
    <StepSection heading={say('starHeading')}>
      <Drawing draw={(options) => starOf(assessment, say, options)} />
    </StepSection>
  );
});
