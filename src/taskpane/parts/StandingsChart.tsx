import type { JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import type { DomainResult } from '../../domain/judgement';
import { standingsOf } from '../charts/standingsOf';
import { besideTyping } from '../besideTyping';
import { usePane } from '../usePane';
import { Drawing } from './Drawing';
import { PanelPart } from './PanelPart';

/** The indicators of a domain on one scale; nothing for fewer than two. */
export const StandingsChart = besideTyping(function StandingsChart(props: {
  assessment: Assessment;
  judged: DomainResult;
}): JSX.Element | null {
  const { assessment, judged } = props;
  const { say } = usePane();
  const { comparisons } = assessment.compared;
  const drawn = judged.evidence.filter(
    ({ kind, index }) => kind === 'indicator' && comparisons[index]?.bounds !== undefined,
  );
  if (drawn.length < 2) return null;
  return (
    <PanelPart heading={say('standingHeading')}>
      <Drawing draw={(options) => standingsOf(assessment, drawn, say, options)} />
    </PanelPart>
  );
});
