import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { inLanguage } from '../../definitions/words/say';
import { levelLabel } from '../../present/phrases/levelLabel';
import type { Assessed } from '../state/paneState';
import { usePane } from '../usePane';
import { StepSection } from './StepSection';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' } });

/** What the swap of comparators made different: levels of domains first, then indicators that stand in another quartile. */
export function MovedList({ assessed }: { assessed: Assessed }): JSX.Element | null {
  const { say, language } = usePane();
  const styles = useStyles();
  const { assessment, moved } = assessed;
  if (moved === undefined) return null;
  const { framework, tidied } = assessment;
  const label = (domain: string, level: number | null): string =>
    level === null ? say('notEnough') : levelLabel(framework, domain, level, language);
  const nameOf = (id: string): string => {
    const name = framework.domains.find((domain) => domain.id === id)?.name;
    return name === undefined ? id : inLanguage(name, language);
  };
  const quartiles = moved.indicators.filter(({ before, after }) => before.quartile !== after.quartile);
  const since = moved.since.comparators;
  const group =
    'name' in since ? since.name : say(since.kind === 'published' ? 'publishedGroup' : since.kind);
  return (
    <StepSection heading={say('movedHeading')}>
      <Text size={200}>{say('movedFrom', { comparators: group })}</Text>
      {moved.domains.length === 0 ? (
        <Text>{say('movedNone')}</Text>
      ) : (
        <ul className={styles.list}>
          {moved.domains.map(({ domain, before, after }) => (
            <li key={domain}>
              {say('movedDomain', {
                name: nameOf(domain),
                from: label(domain, before),
                to: label(domain, after),
              })}
            </li>
          ))}
        </ul>
      )}
      {quartiles.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="quartiles">
            <AccordionHeader as="h3" size="small">
              {say('movedQuartiles', { count: quartiles.length })}
            </AccordionHeader>
            <AccordionPanel>
              <ul className={styles.list}>
                {quartiles.map(({ indicator, period, before, after }) => {
                  const about = tidied.figures.indicators[indicator];
                  return (
                    <li key={`${indicator} ${period}`}>
                      <Text size={200}>
                        {say('movedIndicator', {
                          name: about === undefined ? '' : inLanguage(about.title, language),
                          from: before.quartile ?? say('noQuartile'),
                          to: after.quartile ?? say('noQuartile'),
                        })}
                      </Text>
                    </li>
                  );
                })}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </StepSection>
  );
}
