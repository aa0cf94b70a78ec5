import type { Assessment } from '../../domain/assessment';
import { reportWords } from '../../definitions/words/report';
import { say } from '../../definitions/words/say';
import { drawStar, type StarSeries } from '../../drawing/drawStar';
import { domainTitle } from '../../present/phrases/domainTitle';
import { authorityName } from '../../present/phrases/authorityName';
import { starInWords } from '../../present/phrases/starInWords';
import type { ReportPart } from '../reportPart';
import { levelTraces } from '../sentences/traceOf';
import type { Teller } from '../teller';

/** A star needs three points at least. */
const fewest = 3;

/** The star chart as a picture, this year and last; undefined where too few domains have a level.
 * @param wide share of the text's width · @param width pixels: the fewer, the larger its letters */
export function starPicture(
  { assessment, words, phrase }: Teller,
  wide: number,
  width = 640,
): ReportPart | undefined {
  const { judged, framework } = assessment;
  const known = judged.domains.filter(({ level }) => level !== null);
  if (known.length < fewest) return undefined;
  return {
    kind: 'picture',
    name: words('starPicture'),
    altText: phrase(starInWords),
    svg: phrase((run) =>
      drawStar(
        {
          axes: judged.domains.map(({ domain }) => domainTitle(framework, domain, run.language)),
          levels: framework.scale.levels,
          series: seriesOf(run),
        },
        {
          title: say(reportWords, 'starTitle', run.language, {
            authority: authorityName(run, run.own),
            count: known.length,
            domains: judged.domains.length,
          }),
          altText: starInWords(run),
        },
        { width },
      ),
    ),
    wide,
    from: levelTraces(assessment),
  };
}

function seriesOf({ judged, years, language }: Assessment): StarSeries[] {
  const last = years?.last;
  const series: StarSeries[] = [
    {
      name: say(reportWords, 'starThis', language),
      kind: 'this',
      levels: judged.domains.map(({ level }) => level),
    },
  ];
  if (last !== undefined)
    series.push({
      name: say(reportWords, 'starLast', language),
      kind: 'last',
      levels: judged.domains.map(({ domain }) => last.domains.find(({ id }) => id === domain)?.level ?? null),
    });
  return series;
}
