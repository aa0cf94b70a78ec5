import { Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import type { DomainResult } from '../../domain/judgement';
import type { ResultDomain } from '../../domain/results';
import { usePane } from '../usePane';
import { EvidenceLines } from './EvidenceLines';
import { EvidenceSources } from './EvidenceSources';
import { FindingAdded } from './FindingAdded';
import { FindingForm } from './FindingForm';
import { PanelPart } from './PanelPart';

/** The evidence of a domain; where it is not enough for a level, why. */
export function EvidenceList(props: {
  assessment: Assessment;
  judged: DomainResult;
  said: ResultDomain;
}): JSX.Element {
  const { assessment, judged, said } = props;
  const { say } = usePane();
  return (
    <PanelPart heading={say('evidenceHeading')}>
      {said.notEnough !== '' && <Text>{said.notEnough}</Text>}
      <EvidenceSources assessment={assessment} judged={judged} />
      {judged.evidence.length > 0 && <EvidenceLines assessment={assessment} judged={judged} said={said} />}
      <FindingForm assessment={assessment} domain={judged.domain} />
      <FindingAdded domain={judged.domain} />
    </PanelPart>
  );
}
