import { makeStyles, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import type { DomainResult } from '../../domain/judgement';
import type { ResultDomain } from '../../domain/results';
import { usePane } from '../usePane';
import { EvidenceLine } from './EvidenceLine';
import { EvidenceSources } from './EvidenceSources';
import { FindingAdded } from './FindingAdded';
import { FindingForm } from './FindingForm';
import { PanelPart } from './PanelPart';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** The evidence of a domain; where it is not enough for a level, why. */
export function EvidenceList(props: {
  assessment: Assessment;
  judged: DomainResult;
  said: ResultDomain;
}): JSX.Element {
  const { assessment, judged, said } = props;
  const { say } = usePane();
  const styles = useStyles();
  return (
    <PanelPart heading={say('evidenceHeading')}>
      {said.notEnough !== '' && <Text>{said.notEnough}</Text>}
      <EvidenceSources assessment={assessment} judged={judged} />
      {judged.evidence.length > 0 && (
        <ul className={styles.list}>
          {judged.evidence.map((evidence, index) => (
            <EvidenceLine
              key={`${evidence.kind} ${evidence.id} ${index}`}
              assessment={assessment}
              evidence={evidence}
              why={said.evidence[index]?.why ?? []}
            />
          ))}
        </ul>
      )}
      <FindingForm assessment={assessment} domain={judged.domain} />
      <FindingAdded domain={judged.domain} />
    </PanelPart>
  );
}
