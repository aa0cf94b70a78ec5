import { AccordionItem, AccordionPanel, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import type { Domain } from '../../domain/framework';
import type { DomainResult } from '../../domain/judgement';
import type { ResultDomain } from '../../domain/results';
import { usePane } from '../usePane';
import { DomainHeader } from './DomainHeader';
import { EvidenceList } from './EvidenceList';
import { FirmnessLines } from './FirmnessLines';
import { JudgementForm } from './JudgementForm';
import { LevelCards } from './LevelCards';
import { OtherDomains } from './OtherDomains';
import { PlanList } from './PlanList';
import { StandingsChart } from './StandingsChart';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px', margin: '0 4px 12px', minWidth: 0 },
});

/** One domain: its level, how well it is supported, and inside, all that speaks for it and the officer's own judgement. */
export function DomainItem(props: {
  assessment: Assessment;
  domain: Domain;
  judged: DomainResult;
  said: ResultDomain;
}): JSX.Element {
  const { assessment, domain, judged, said } = props;
  const { state } = usePane();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const open = state.openDomain === domain.id;
  useEffect(() => {
    if (open) place.current?.scrollIntoView({ block: 'start' });
  }, [open]);
  return (
    <AccordionItem value={domain.id} id={`domain-${domain.id}`} ref={place}>
      <DomainHeader framework={assessment.framework} domain={domain} judged={judged} />
      <AccordionPanel className={styles.panel}>
        <LevelCards framework={assessment.framework} domain={domain} judged={judged} />
        <StandingsChart assessment={assessment} judged={judged} />
        <EvidenceList assessment={assessment} judged={judged} said={said} />
        <FirmnessLines assessment={assessment} judged={judged} />
        <PlanList assessment={assessment} domain={domain.id} />
        <JudgementForm framework={assessment.framework} domain={domain} judged={judged} />
        <OtherDomains framework={assessment.framework} domain={domain} />
      </AccordionPanel>
    </AccordionItem>
  );
}
