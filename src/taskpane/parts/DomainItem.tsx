import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { inLanguage } from '../../definitions/words/say';
import type { Assessment } from '../../domain/assessment';
import type { Domain } from '../../domain/framework';
import type { DomainResult } from '../../domain/judgement';
import type { ResultDomain } from '../../domain/results';
import { usePane } from '../usePane';
import { EvidenceLine } from './EvidenceLine';
import { LevelMark } from './LevelMark';
import { NextLevelLine } from './NextLevelLine';

const useStyles = makeStyles({
  header: { display: 'block', width: '100%', minWidth: 0, textAlign: 'start', padding: '6px 0' },
  name: { display: 'block', overflowWrap: 'anywhere' },
  marks: { display: 'flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center', marginTop: '2px' },
  level: { flexBasis: '100%' },
  detail: { color: tokens.colorNeutralForeground2 },
  panel: { display: 'flex', flexDirection: 'column', gap: '8px' },
  evidence: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** One domain: its level, how well it is supported, and inside, the evidence with its reasons. */
export function DomainItem(props: {
  assessment: Assessment;
  domain: Domain;
  judged: DomainResult;
  said: ResultDomain;
}): JSX.Element {
  const { assessment, domain, judged, said } = props;
  const { say, language } = usePane();
  const styles = useStyles();
  const { suggestion, firmness, judgement } = judged;
  const descriptor = suggestion.level === null ? undefined : domain.descriptors[suggestion.level - 1];
  return (
    <AccordionItem value={domain.id}>
      <AccordionHeader as="h4" expandIconPosition="end" size="small">
        <span className={styles.header}>
          <Text weight="semibold" className={styles.name}>
            {inLanguage(domain.name, language)}
          </Text>
          <span className={styles.marks}>
            <span className={styles.level}>
              <LevelMark level={suggestion.level} domain={domain} framework={assessment.framework} />
            </span>
            {suggestion.level !== null && (
              <>
                <Text size={200} className={styles.detail}>
                  {say('coverage', { percent: Math.round(suggestion.coverage * 100) })}
                </Text>
                {firmness.share !== undefined && (
                  <Text size={200} className={styles.detail}>
                    {say('firmness', { percent: Math.round(firmness.share * 100) })}
                  </Text>
                )}
              </>
            )}
            {suggestion.mixed && (
              <Badge appearance="outline" color="warning">
                {say('mixed')}
              </Badge>
            )}
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {judgement?.level !== undefined && (
          <Text>
            {say('yourLevel', { level: judgement.level })} {judgement.reason}
          </Text>
        )}
        {said.notEnough !== '' && <Text>{said.notEnough}</Text>}
        {descriptor !== undefined && (
          <Text size={200} className={styles.detail}>
            {say('descriptor', { level: suggestion.level ?? 0 })}: {inLanguage(descriptor, language)}
          </Text>
        )}
        {judged.nextLevel !== undefined && <NextLevelLine assessment={assessment} next={judged.nextLevel} />}
        <ul className={styles.evidence} aria-label={say('evidenceHeading')}>
          {judged.evidence.map((evidence, index) => (
            <EvidenceLine
              key={`${evidence.kind} ${evidence.id} ${index}`}
              assessment={assessment}
              evidence={evidence}
              why={said.evidence[index]?.why ?? []}
            />
          ))}
        </ul>
        {firmness.share !== undefined && (
          <Text size={200} className={styles.detail}>
            {say('firmness', { percent: Math.round(firmness.share * 100) })}:{' '}
            {say('firmnessHint', { alternatives: firmness.alternatives })}
          </Text>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
