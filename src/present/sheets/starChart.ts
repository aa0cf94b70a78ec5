import type { Assessment } from '../../domain/assessment';
import type { ChartPlan } from '../../domain/chartPlan';
import { goodness } from '../../domain/goodness';
import type { PlanArea, PlanValue, SheetPlan } from '../../domain/sheetPlan';
import { ownedSheet } from '../../domain/ownedSheet';
import { placeTable } from '../layout/placeTable';
import { wrapped } from '../layout/wrapped';
import { looks, palette } from '../palette';
import { domainTitle } from '../phrases/domainTitle';
import { authorityName } from '../phrases/authorityName';
import { levelLabel } from '../phrases/levelLabel';
import { periodLabel } from '../../definitions/words/periodLabel';
import { starInWords } from '../phrases/starInWords';
import { withoutLevel } from '../phrases/withoutLevel';
import { SheetBuilder } from '../sheetBuilder';
import { speaker, type Speaker } from '../speaker';

/** A star needs three points at least. */
const fewest = 3;
/** Rows of usual height that the star takes. */
const chartRows = 32;
const chartColumn = 8;
/** Where the officer types the level that the council means to reach. */
const targetColumn = 5;
/** Where last year's levels stand, once a year was closed. */
const lastYearColumn = 6;
/** The domains' ids, by which the officer's cells are found again. */
const keyColumn = 7;
/** Characters of a domain's name in a line, so that names around the star stay within the chart. */
const labelWidth = 24;

/** The star chart: a table of the domains' levels, a native radar chart of it, and a sentence that says the same. */
export function starChart(assessment: Assessment): SheetPlan {
  const { framework, judged, language } = assessment;
  const speak = speaker(language);
  const authority = authorityName(assessment, assessment.own);
  const levels = framework.scale.levels;
  const sheet = new SheetBuilder('star', '', speak('sheetStar'), [
    34,
    11,
    12,
    12,
    26,
    12,
    assessment.years?.last === undefined ? 3 : 12,
    3,
    100,
  ]);
  sheet.title(
    speak('starTitle', { authority }),
    speak(framework.scale.best === 'highest' ? 'starHowToRead' : 'starHowToReadLowest', { levels }),
  );
  sheet.blank();
  const last = assessment.years?.last;
  const typed = ownedSheet(assessment.owned, 'star')?.entries;
  const rows = judged.domains.map((result): PlanValue[] => {
    const target = typed?.get(result.domain)?.get('target') ?? null;
    const isTarget = result.targetLevel !== undefined || levels === 0 || String(target ?? '').trim() === '';
    const inWords =
      levelLabel(framework, result.domain, result.level, language) || withoutLevel(framework, language);
    return [
      wrapped(domainTitle(framework, result.domain, language), labelWidth).join('\n'),
      result.level,
      result.suggestion.level,
      result.judgement?.level ?? null,
      isTarget ? inWords : `${inWords}\n${speak('starTargetNotTaken')}`,
      target,
      ...(last === undefined ? [] : [last.domains.find(({ id }) => id === result.domain)?.level ?? null]),
    ];
  });
  const number = { numberFormat: '0', wrap: true, align: 'center' } as const;
  const table = placeTable(
    sheet,
    'star_levels',
    [
      { header: speak('domain'), wrap: true },
      { header: speak('starLevel'), ...number },
      { header: speak('suggested'), ...number },
      { header: speak('judged'), ...number },
      { header: speak('starInWords'), wrap: true },
      { header: speak('starTarget'), ...number },
      ...(last === undefined
        ? []
        : [{ header: speak('starLastYear', { year: periodLabel(last.label, language) }), ...number }]),
    ],
    rows,
    { repeatHeader: true },
  );
  targetCells(sheet, assessment, table, speak);
  const drawn = judged.domains.filter(({ level }) => level !== null).length >= fewest;
  const sentence = drawn ? starInWords(assessment) : speak('starTooFew');
  sheet.put(table.row - 1, chartColumn, sentence, { ...looks.plain, wrap: true });
  if (drawn) sheet.chart(starPlan(assessment, table, sentence, speak));
  sheet.freeze(2, 0);
  return sheet.build();
}

/** The officer's cells, each found again by the domain's id beside the table. */
function targetCells(
  sheet: SheetBuilder,
  { framework, judged }: Assessment,
  table: PlanArea,
  speak: Speaker,
): void {
  const { levels } = framework.scale;
  const cells = { row: table.row + 1, column: targetColumn, rows: table.rows - 1, columns: 1 };
  judged.domains.forEach(({ domain }, index) => {
    sheet.put(cells.row + index, keyColumn, domain, looks.key);
  });
  if (levels === 0) return;
  sheet.look(cells, { ...looks.entry, align: 'center' });
  const list = Array.from({ length: levels }, (_, index) => String(index + 1));
  sheet.validate(cells, list, speak('gridChooseLevel'));
  sheet.officer({
    keyColumn,
    firstRow: cells.row,
    rows: cells.rows,
    columns: [{ id: 'target', column: targetColumn }],
  });
}

function starPlan(assessment: Assessment, table: PlanArea, altText: string, speak: Speaker): ChartPlan {
  const { framework, judged, language } = assessment;
  const { scale } = framework;
  const { levels } = scale;
  const known = judged.domains.flatMap(({ level }) => (level === null ? [] : [level]));
  const middle = (levels + 1) / 2;
  const strong = known.filter((level) => goodness(level, scale) > middle);
  const body = { row: table.row + 1, rows: table.rows - 1, columns: 1 };
  const categories = { ...body, column: 0 };
  const last = assessment.years?.last;
  const aimed = judged.domains.some(({ targetLevel }) => targetLevel !== undefined);
  const differ = judged.domains.some(({ level, suggestion }) => level !== suggestion.level);
  return {
    name: speak('starChartName'),
    kind: 'radarWithMarkers',
    title: speak('starChartTitle', {
      authority: authorityName(assessment, assessment.own),
      count: known.length,
      domains: judged.domains.length,
      strong: strong.length,
    }),
    altText,
    over: { row: table.row, column: chartColumn, rows: chartRows, columns: 1 },
    series: [
      {
        name: speak('starLevel'),
        values: { ...body, column: 1 },
        categories,
        color: palette.ownBar,
        marker: 'circle',
      },
      ...(differ
        ? [
            {
              name: speak('suggested'),
              values: { ...body, column: 2 },
              categories,
              color: palette.suggestedLine,
              dash: true,
              marker: 'diamond' as const,
            },
          ]
        : []),
      ...(last === undefined
        ? []
        : [
            {
              name: speak('starLastYear', { year: periodLabel(last.label, language) }),
              values: { ...body, column: lastYearColumn },
              categories,
              color: palette.line,
              dash: true,
              marker: 'square' as const,
            },
          ]),
      ...(aimed
        ? [
            {
              name: speak('starTarget'),
              values: { ...body, column: targetColumn },
              categories,
              color: palette.suggestedLine,
              dash: true,
              marker: 'triangle' as const,
            },
          ]
        : []),
    ],
    valueMin: 0,
    valueMax: levels,
    valueStep: 1,
    valueFormat: '0',
    legend: differ || aimed || last !== undefined ? 'bottom' : 'none',
  };
}
