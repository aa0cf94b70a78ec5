import { drawStar } from '../../drawing/drawStar';
import type { DrawingOptions } from '../../drawing/drawingOptions';
import { inLanguage } from '../../definitions/words/say';
import type { Assessment } from '../../domain/assessment';
import { starInWords } from '../../present/phrases/starInWords';
import type { Say } from '../PaneContext';

/** A star needs three points at least. */
const fewest = 3;

/** The star of all domains, further out the higher the level; undefined where fewer than three have one. */
export function starOf(assessment: Assessment, say: Say, options: DrawingOptions): string | undefined {
  const { framework, judged, language } = assessment;
  const levels = judged.domains.map(({ level }) => level);
  if (levels.filter((level) => level !== null).length < fewest) return undefined;
  const suggested = judged.domains.map(({ suggestion }) => suggestion.level);
  const differ = suggested.some((level, index) => level !== levels[index]);
  const nameOf = (id: string): string => {
    const domain = framework.domains.find((each) => each.id === id);
    return domain === undefined ? id : inLanguage(domain.name, language);
  };
  return drawStar(
    {
      axes: judged.domains.map(({ domain }) => nameOf(domain)),
      levels: framework.scale.levels,
      series: [
        { name: say('chartLevel'), levels, kind: 'this' },
        ...(differ ? [{ name: say('chartSuggested'), levels: suggested, kind: 'last' as const }] : []),
      ],
    },
    { title: '', altText: starInWords(assessment) },
    options,
  );
}
