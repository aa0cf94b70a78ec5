import type { Look, PlanArea, PlanValue, SheetPlan } from '../domain/sheetPlan';
import type { PublishedFigure } from './publishedFigures';
import { findingHeader, sampleFindings } from './sampleFindings';
import { sampleIndicators } from './sampleIndicators';
import { sampleSources } from './sampleSources';
import { welshNames } from './welshNames';

const headerLook: Look = { bold: true, fill: '#1F3A5F', color: '#FFFFFF', wrap: true, valign: 'center' };
const titleLook: Look = { bold: true, size: 14, color: '#1F3A5F' };

/** The sample's sheets, as an officer would keep them: figures long and wide, a register, a context table, findings, sources. */
export function sampleSheets(figures: readonly PublishedFigure[]): SheetPlan[] {
  return [
    longSheet(figures),
    wideSheet(figures),
    registerSheet(),
    contextSheet(figures),
    findingsSheet(),
    sourcesSheet(),
  ];
}

/** "Figures": a row a reading. Shares are worked out from two published cells of the same row, and say so. */
function longSheet(figures: readonly PublishedFigure[]): SheetPlan {
  const header = ['Indicator', 'Authority', 'Period', 'Numerator', 'Denominator', 'Value', 'Note'];
  const rows = sampleIndicators
    .filter(({ code }) => code !== 'SS-TOT')
    .flatMap(({ code, from, measure }) =>
      figures
        .filter(({ indicator }) => indicator === from)
        .map((figure): PlanValue[] => [
          code,
          figure.authority,
          periodOf(figure),
          ...amounts(figure, measure === 'Proportion'),
        ]),
    );
  return plan('Figures', [header, ...rows], [14, 22, 16, 12, 13, 10, 44], {
    looks: [{ area: column(5, rows.length), look: { numberFormat: '0.0' } }],
    frozen: 1,
  });
}

function amounts({ numerator, denominator, value, mark }: PublishedFigure, share: boolean): PlanValue[] {
  if (mark !== '') return [share ? mark : null, denominator ?? null, mark, 'as published'];
  if (!share || numerator === undefined || denominator === undefined)
    return [null, null, value ?? null, null];
  return [numerator, denominator, (numerator / denominator) * 100, 'worked out from two published counts'];
}

/** The months of the two censuses are not printed: the year is all that is safe to say. */
function periodOf({ period }: PublishedFigure): string {
  return /page updated \d+ \w+ (\d{4})/.exec(period)?.[1] ?? period;
}

/** "Spend": councils down (in Welsh, as half of the workbooks in Wales have them), years across, a title above. */
function wideSheet(figures: readonly PublishedFigure[]): SheetPlan {
  const spend = figures.filter(({ indicator }) => indicator === 'SS-TOT');
  const periods = [...new Set(spend.map(({ period }) => period))];
  const councils = [...new Set(spend.map(({ authority }) => authority))];
  const rows = councils.map((council): PlanValue[] => [
    welshNames[council] ?? council,
    ...periods.map(
      (period) => spend.find((row) => row.authority === council && row.period === period)?.value ?? null,
    ),
  ]);
  const cells = [
    ['SS-TOT: Net current expenditure on social services (£ thousand)', ...periods.map(() => null)],
    [null, ...periods.map(() => null)],
    ['Awdurdod / Authority', ...periods],
    ...rows,
  ];
  return plan('Spend', cells, [30, 14, 14], {
    header: 2,
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: titleLook },
      {
        area: { row: 3, column: 1, rows: rows.length, columns: periods.length },
        look: { numberFormat: '#,##0' },
      },
    ],
    frozen: 3,
  });
}

function registerSheet(): SheetPlan {
  const header = ['Code', 'Title', 'Teitl', 'Polarity', 'Unit', 'Measure', 'Multiplier', 'Domain'];
  const rows = sampleIndicators.map(
    ({ code, title, teitl, polarity, unit, measure, multiplier, domain }): PlanValue[] => [
      code,
      title,
      teitl,
      polarity,
      unit,
      measure,
      multiplier === '' ? null : multiplier,
      domain,
    ],
  );
  return plan('Indicators', [header, ...rows], [13, 40, 40, 17, 26, 12, 11, 40], {
    looks: [
      { area: { row: 1, column: 1, rows: rows.length, columns: 2 }, look: { wrap: true, valign: 'top' } },
    ],
    heights: rows.map((_, index): [number, number] => [index + 1, 30]),
    frozen: 1,
  });
}

/** "Context": what nearest neighbours are computed from. Spend per head is 2016-17 spend over 2021 people, and the header says so. */
function contextSheet(figures: readonly PublishedFigure[]): SheetPlan {
  const header = [
    'Authority',
    'Population, Census 2021',
    'Social services spend per head (£, 2016-17 spend, 2021 people)',
    'Share of spend on children (%)',
    'Share of spend on older people (%)',
    'Share of spend on adults under 65 (%)',
  ];
  const councils = [...new Set(figures.map(({ authority }) => authority))].sort();
  const of = (indicator: string, council: string) =>
    figures.find(
      (row) => row.indicator === indicator && row.authority === council && /2016-17|2021/.test(row.period),
    )?.value ?? 0;
  const rows = councils.map((council): PlanValue[] => {
    const total = of('SS-TOT', council);
    const share = (indicator: string) => (of(indicator, council) / total) * 100;
    const people = of('POP21', council);
    return [council, people, (total * 1000) / people, share('SS-CF'), share('SS-OP'), share('SS-AD')];
  });
  return plan('Context', [header, ...rows], [22, 16, 24, 16, 16, 16], {
    looks: [
      { area: column(1, rows.length), look: { numberFormat: '#,##0' } },
      { area: { row: 1, column: 2, rows: rows.length, columns: 4 }, look: { numberFormat: '0.0' } },
    ],
    heights: [[0, 60]],
    frozen: 1,
  });
}

function findingsSheet(): SheetPlan {
  const cells = [
    [...findingHeader],
    ...sampleFindings.map((row): PlanValue[] => row.map((cell) => (cell === '' ? null : cell))),
  ];
  return plan('Findings', cells, [28, 18, 12, 24, 14, 20, 8, 8, 60, 12], {
    looks: [
      {
        area: { row: 1, column: 0, rows: sampleFindings.length, columns: 10 },
        look: { wrap: true, valign: 'top' },
      },
    ],
    heights: [[0, 32], ...sampleFindings.map((_, index): [number, number] => [index + 1, 32])],
    frozen: 1,
  });
}

function sourcesSheet(): SheetPlan {
  const looks = [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: titleLook },
    {
      area: { row: 1, column: 0, rows: sampleSources.length - 1, columns: 1 },
      look: { wrap: true, valign: 'top' } as const,
    },
  ];
  const heights = sampleSources.map((line, row): [number, number] => [
    row,
    row === 0 ? 24 : 15 * Math.max(1, Math.ceil(line.length / 100)),
  ]);
  return plan(
    'Sources',
    sampleSources.map((line) => [line]),
    [110],
    { looks, heights, header: -1, frozen: 0 },
  );
}

function column(index: number, rows: number): PlanArea {
  return { row: 1, column: index, rows, columns: 1 };
}

function plan(
  name: string,
  cells: PlanValue[][],
  widths: number[],
  more: { looks?: SheetPlan['looks']; heights?: [number, number][]; header?: number; frozen: number },
): SheetPlan {
  const header = more.header ?? 0;
  const columns = cells[0]?.length ?? 1;
  const headerArea = { row: header, column: 0, rows: 1, columns };
  return {
    id: 'setup',
    part: '',
    name,
    cells,
    looks: [...(header < 0 ? [] : [{ area: headerArea, look: headerLook }]), ...(more.looks ?? [])],
    widths,
    heights: new Map(more.heights ?? []),
    tables: [],
    charts: [],
    pictures: [],
    validations: [],
    links: [],
    merges: [],
    frozen: { rows: more.frozen, columns: 0 },
    page: {
      ...{ orientation: 'landscape', fitWide: 1, fitTall: 0 },
      ...(header >= 0 && { titleRows: { first: header, last: header } }),
    },
  };
}
