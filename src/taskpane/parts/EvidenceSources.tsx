import { Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import { findingWords } from '../../definitions/words/findings';
import { say as sayWord } from '../../definitions/words/say';
import type { Assessment } from '../../domain/assessment';
import { countedSources } from '../../domain/findingEntry';
import type { DomainResult } from '../../domain/judgement';
import { evidenceSources } from '../../present/phrases/evidenceSources';
import { usePane } from '../usePane';

/** How many pieces of evidence a domain has from each source, in a line. */
export function EvidenceSources(props: { assessment: Assessment; judged: DomainResult }): JSX.Element {
  const { language } = usePane();
  const { indicators, findings } = evidenceSources(props.assessment, props.judged);
  const say = (key: keyof typeof findingWords, details?: Record<string, string | number>): string =>
    sayWord(findingWords, key, language, details);
  const counts: [string, number][] = [
    [say('sourcesIndicators'), indicators],
    ...countedSources.map((source): [string, number] => [say(source), findings[source]]),
  ];
  const said = counts
    .filter(([, count]) => count > 0)
    .map(([source, count]) => say('sourceCount', { source, count }));
  return <Text size={200}>{said.length === 0 ? say('sourcesNone') : said.join(' · ')}</Text>;
}
