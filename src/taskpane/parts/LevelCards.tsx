import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { levelLabels } from '../../definitions/frameworks/levelLabels';
import { periodLabel } from '../../definitions/words/periodLabel';
import { inLanguage } from '../../definitions/words/say';
import type { Domain, Framework } from '../../domain/framework';
import type { DomainResult } from '../../domain/judgement';
import { standingEarlier } from '../../domain/standingEarlier';
import { besideTyping } from '../besideTyping';
import { usePane } from '../usePane';
import { PanelPart } from './PanelPart';

const useStyles = makeStyles({
  cards: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(124px, 1fr))',
    gap: '6px',
  },
  card: {
    boxSizing: 'border-box',
    minWidth: 0,
    padding: '6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    alignItems: 'start',
  },
  nearest: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

/** The descriptors of all levels side by side: the suggested one and the officer's are marked, in words too. */
export const LevelCards = besideTyping(function LevelCards(props: {
  framework: Framework;
  domain: Domain;
  judged: DomainResult;
}): JSX.Element {
  const { framework, domain, judged } = props;
  const { say, language } = usePane();
  const styles = useStyles();
  const earlier = standingEarlier(judged);
  const labels = levelLabels(framework, domain.id);
  return (
    <PanelPart heading={say('descriptorsHeading')}>
      <ol className={styles.cards}>
        {domain.descriptors.map((descriptor, index) => {
          const level = index + 1;
          const suggested = judged.suggestion.level === level;
          const label = labels[index];
          return (
            <li key={level} className={mergeClasses(styles.card, suggested && styles.nearest)}>
              <Text size={200} weight="semibold">
                {level} {label === undefined ? '' : inLanguage(label, language)}
              </Text>
              {suggested && (
                <Badge appearance="outline" color="informative">
                  {say('suggestedHere')}
                </Badge>
              )}
              {judged.judgement?.level === level && <Badge color="brand">{say('yoursHere')}</Badge>}
              {earlier?.level === level && (
                <Badge appearance="outline" color="informative">
                  {say('earlierHere', { year: periodLabel(earlier.year, language) })}
                </Badge>
              )}
              <Text size={200}>{inLanguage(descriptor, language)}</Text>
            </li>
          );
        })}
      </ol>
    </PanelPart>
  );
});
