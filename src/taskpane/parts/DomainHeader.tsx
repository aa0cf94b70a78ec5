import { AccordionHeader, Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { levelLabels } from '../../definitions/frameworks/levelLabels';
import { periodLabel } from '../../definitions/words/periodLabel';
import { inLanguage } from '../../definitions/words/say';
import type { Domain, Framework } from '../../domain/framework';
import type { DomainResult } from '../../domain/judgement';
import { standingEarlier } from '../../domain/standingEarlier';
import { usePane } from '../usePane';
import { LevelMark } from './LevelMark';

const useStyles = makeStyles({
  header: { display: 'block', width: '100%', minWidth: 0, textAlign: 'start', padding: '6px 0' },
  name: { display: 'block', overflowWrap: 'anywhere' },
  marks: { display: 'flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center', marginTop: '2px' },
  level: { flexBasis: '100%' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** A domain's name, the level that counts, and how well it is supported. */
export function DomainHeader(props: {
  framework: Framework;
  domain: Domain;
  judged: DomainResult;
}): JSX.Element {
  const { framework, domain, judged } = props;
  const { say, language } = usePane();
  const styles = useStyles();
  const { suggestion, firmness } = judged;
  const earlier = judged.judgement?.level === undefined ? standingEarlier(judged) : undefined;
  const own = judged.level !== suggestion.level;
  const label = levelLabels(framework, domain.id)[(suggestion.level ?? 0) - 1];
  return (
    <AccordionHeader as="h5" expandIconPosition="end" size="small">
      <span className={styles.header}>
        <Text weight="semibold" className={styles.name}>
          {inLanguage(domain.name, language)}
        </Text>
        <span className={styles.marks}>
          <span className={styles.level}>
            <LevelMark level={judged.level} domain={domain} framework={framework} />
          </span>
          {judged.judgement?.level !== undefined && (
            <Badge appearance="filled" color="brand">
              {say(judged.judgement.role === 'moderator' ? 'moderatedHere' : 'yoursHere')}
            </Badge>
          )}
          {judged.notTakenUp !== undefined && (
            <Badge appearance="outline" color="danger">
              {say('notTakenUp')}
            </Badge>
          )}
          {earlier !== undefined && (
            <Badge appearance="outline" color="informative">
              {say('earlierHere', { year: periodLabel(earlier.year, language) })}
            </Badge>
          )}
          {(judged.evidenceChanges ?? []).length > 0 && (
            <Badge appearance="outline" color="warning">
              {say('evidenceChanged')}
            </Badge>
          )}
          {own && (
            <Text size={200} className={styles.detail}>
              {say('suggestedLevel', {
                label: label === undefined ? say('notEnough') : inLanguage(label, language),
              })}
            </Text>
          )}
          {suggestion.level !== null && (
            <Text size={200} className={styles.detail}>
              {say('coverage', { percent: Math.round(suggestion.coverage * 100) })}
            </Text>
          )}
          {firmness.share !== undefined && (
            <Text size={200} className={styles.detail}>
              {say('firmness', { percent: Math.round(firmness.share * 100) })}
            </Text>
          )}
          {suggestion.mixed && (
            <Badge appearance="outline" color="warning">
              {say('mixed')}
            </Badge>
          )}
        </span>
      </span>
    </AccordionHeader>
  );
}
