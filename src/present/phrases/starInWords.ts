import type { Assessment } from '../../domain/assessment';
import { speaker } from '../speaker';
import { authorityName } from './authorityName';
import { periodInWords } from './periodInWords';
import { withoutLevel } from './withoutLevel';
import { domainTitle } from './domainTitle';

/** What a reader of the star chart would see: the domains by level, best first, and those without one. */
export function starInWords(assessment: Assessment): string {
  const { framework, judged, language } = assessment;
  const speak = speaker(language);
  const namesAt = (wanted: number | null) =>
    judged.domains
      .filter(({ level }) => level === wanted)
      .map(({ domain }) => domainTitle(framework, domain, language))
      .join(', ');
  const listed = (label: string, level: number | null) => {
    const names = namesAt(level);
    return names === '' ? [] : [speak('starListed', { label, names })];
  };
  const levels = Array.from({ length: framework.scale.levels }, (_, index) => index + 1);
  if (framework.scale.best === 'highest') levels.reverse();
  return speak('starSentence', {
    authority: authorityName(assessment, assessment.own),
    period: periodInWords(assessment),
    domains: judged.domains.length,
    listed: levels.flatMap((level) => listed(`${speak('level')} ${level}`, level)).join(' '),
    missing: listed(withoutLevel(framework, language), null).join(''),
  }).trim();
}
