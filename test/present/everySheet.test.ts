import type { Look, PlanArea, SheetPlan } from '../../src/domain/sheetPlan';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { palette } from '../../src/present/palette';
import { presentSheets } from '../../src/present/presentSheets';
import { assessmentOf } from './assessmentOf';
import { closedYearOf } from '../../src/present/closedYearOf';
import { withYearClosed } from '../../src/assess';
import { headings, readings, runOf, typedOn } from '../plan/runOf';
import { contrast } from './contrast';

const unjudged = assessmentOf().judged;
/** The sheets of the plan and of closed years, with the officer's words on them. */
function planned(): SheetPlan[] {
  const register = [
    ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
    ['PM1', 'Reviews on time', 'Higher is better', '%', 'Care management'],
  ];
  const figures = [headings, ...readings('PM1', '2015-16', [70, 80, 81, 82, 83, 84, 85, 86])];
  const owned = [
    typedOn('actions', {
      'area: indicator: PM1': { words: 'Weekly reviews', actor: 'Staff', due: '2016-01-01' },
    }),
    typedOn('strengths', {
      'indicator: PM1': { words: 'Late', draft: 'Another' },
      'own: 1': { words: 'Ours' },
    }),
  ];
  const { made } = runOf({ sheets: { Figures: figures, Indicators: register }, owned });
  const next = withYearClosed(
    withYearClosed(made, closedYearOf(made, '2014-15')),
    closedYearOf(made, '2015-16'),
  );
  return presentSheets(next).filter(({ id }) => ['strengths', 'actions', 'years'].includes(id));
}

const runs = {
  'with a plan and a closed year': planned(),
  'in English': presentSheets(assessmentOf()),
  'in Welsh': presentSheets(assessmentOf({}, 'cy')),
  'with nothing found': presentSheets(
    assessmentOf({
      problems: [],
      period: null,
      compared: { ...assessmentOf().compared, comparisons: [] },
      judged: {
        domains: unjudged.domains.map(({ domain }) => ({
          domain,
          suggestion: { level: null, why: 'tooFewPieces', mixed: false, pieces: 0, coverage: 0 },
          evidence: [],
          level: null,
          firmness: { alternatives: 0, changes: [] },
        })),
        themes: [],
        questions: [],
        matrix: { x: null, y: null, previous: null },
      },
    }),
  ),
  'with the joint review’s framework': presentSheets(
    assessmentOf({
      framework: jointReview,
      judged: {
        ...unjudged,
        domains: jointReview.domains.map(({ id }) => ({
          domain: id,
          suggestion: { level: 3, mean: 3, mixed: false, pieces: 2, coverage: 1 },
          evidence: [],
          level: 3,
          firmness: { share: 1, alternatives: 9, changes: [] },
        })),
        themes: [],
      },
    }),
  ),
};

const compared = assessmentOf().compared;
const funnel = { average: 18.75, lower95: 13, upper95: 24, lower998: 10, upper998: 27 };
/** Every kind of chart that a theme can have: months for one indicator, years for the others, bounds and a funnel. */
const everyChart = presentSheets(
  assessmentOf({
    compared: {
      ...compared,
      comparisons: compared.comparisons.map((comparison, index) => ({
        ...comparison,
        bounds: [1, 10, 20, 30, 1300] as const,
        series: Array.from({ length: 13 }, (_, at) => ({
          period: 0,
          value: at + 1,
          q1: 2,
          median: 5,
          q3: 9,
        })),
        funnel: { ...funnel, position: 'higher' as const, approximate: false },
        ...(index === 0 && {
          processControl: { points: 13, mean: 7, lower: 1, upper: 13, variation: 'concern' as const },
        }),
      })),
    },
  }),
);

const sheets = Object.entries({ ...runs, 'with every kind of chart': everyChart }).flatMap(([run, plans]) =>
  plans.map((plan) => [`${plan.name} ${run}`, plan] as const),
);
const within = (inner: PlanArea, { cells, widths }: SheetPlan, rows = cells.length) =>
  inner.row >= 0 &&
  inner.column >= 0 &&
  inner.rows > 0 &&
  inner.columns > 0 &&
  inner.row + inner.rows <= rows &&
  inner.column + inner.columns <= widths.length;
const textsOf = ({ cells }: SheetPlan) => cells.flat().filter((value) => typeof value === 'string');
const lookAt = ({ looks }: SheetPlan, row: number, column: number): Look =>
  Object.assign(
    {},
    ...looks
      .filter(
        ({ area }) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      )
      .map(({ look }) => look),
  ) as Look;

describe.each(sheets)('the sheet “%s”', (_, plan) => {
  test('says what it is in A1 and how to read it in A2', () => {
    expect(String(plan.cells[0]?.[0])).toMatch(/\w{4}/);
    expect(String(plan.cells[1]?.[0])).toMatch(/\w+.*\.$/);
  });

  test('has a name that Excel takes', () => {
    expect(plan.name.length).toBeLessThanOrEqual(31);
    expect(plan.name).not.toMatch(/[[\]:*?/\\]|^'|'$|^$/);
  });

  test('is a rectangle of cells without NaN, blank text or control characters', () => {
    for (const row of plan.cells) expect(row).toHaveLength(plan.widths.length);
    for (const text of textsOf(plan)) expect(text).not.toMatch(/^$|(?!\n)\p{Cc}|undefined|NaN|\{\w+\}/u);
  });

  test('keeps looks, tables, lists and chart data within its cells and merges none', () => {
    expect(plan.merges).toEqual([]);
    for (const { area } of [...plan.looks, ...plan.tables, ...plan.validations]) {
      expect({ area, inside: within(area, plan) }).toEqual({ area, inside: true });
    }
    for (const { series } of plan.charts) {
      for (const { values, categories } of series) {
        expect(within(values, plan) && within(categories, plan)).toBe(true);
        expect(values.rows).toBe(categories.rows);
      }
    }
  });

  test('has tables with headers that are there and differ, and no two tables on one cell', () => {
    const taken = new Set<string>();
    for (const { area } of plan.tables) {
      const headers = plan.cells[area.row]?.slice(area.column, area.column + area.columns) ?? [];
      const texts = headers.map((header) => String(header ?? '').toLowerCase());
      expect(texts).not.toContain('');
      expect(new Set(texts).size).toBe(texts.length);
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          expect(taken.has(`${row},${column}`)).toBe(false);
          taken.add(`${row},${column}`);
        }
      }
    }
  });

  test('says each chart in a sentence that stands in a cell, and titles it with its finding', () => {
    for (const chart of plan.charts) {
      expect(plan.cells[chart.over.row - 1]?.[chart.over.column]).toBe(chart.altText);
      expect(chart.title.length).toBeLessThanOrEqual(255);
      expect(chart.title).toMatch(/\d/);
      expect(within(chart.over, plan, Infinity)).toBe(true);
    }
    expect(new Set(plan.charts.map(({ name }) => name)).size).toBe(plan.charts.length);
  });

  test('covers no text with a chart', () => {
    for (const { over } of plan.charts) {
      const under = plan.cells
        .slice(over.row, over.row + over.rows)
        .flatMap((row) => row.slice(over.column, over.column + over.columns));
      expect(under.filter((value) => value !== null)).toEqual([]);
    }
  });

  test('prints all text at a contrast of 4.5 to 1 or more', () => {
    plan.cells.forEach((row, at) => {
      row.forEach((value, column) => {
        if (value === null) return;
        const { fill = palette.paper, color = palette.ink } = lookAt(plan, at, column);
        expect({ value, enough: contrast(fill, color) >= 4.5 }).toEqual({ value, enough: true });
      });
    });
  });

  test('gives each text room: wrapped in its cell, or over the empty cells to its right', () => {
    plan.cells.forEach((row, at) => {
      row.forEach((value, column) => {
        if (typeof value !== 'string') return;
        const { wrap, size = 11 } = lookAt(plan, at, column);
        if (wrap === true) return;
        let end = column + 1;
        while (end < row.length && row[end] === null) end += 1;
        const room = plan.widths.slice(column, end).reduce((sum, width) => sum + width, 0);
        expect({ value, fits: (value.length * size) / 11 <= room * 1.05 + 1 }).toEqual({ value, fits: true });
      });
    });
  });

  test('is frozen below its title, and prints A4 landscape: one page wide, or its table over several with its title and first columns on each', () => {
    expect(plan.frozen.rows).toBeGreaterThanOrEqual(2);
    expect(plan.page.orientation).toBe('landscape');
    if (plan.page.fitWide === 1) return;
    if (plan.id === 'actions') {
      // its two tables, with what is to be done on both pages
      expect(plan.page.titleColumns).toEqual({ first: 0, last: 3 });
      expect(plan.page.printed).toMatchObject({ area: { column: 0 }, header: plan.cells[0]?.[0] });
      const { row = 0, rows = 0 } = plan.page.printed?.area ?? {};
      expect(row + rows).toBe(plan.cells.length);
      return;
    }
    expect(plan.page.titleColumns).toEqual({ first: 0, last: 1 });
    expect(plan.page.titleRows).toBeDefined();
    expect(plan.page.printed).toEqual({ area: plan.tables[0]?.area, header: plan.cells[0]?.[0] });
  });
});

describe.each(Object.entries(runs))('all sheets %s', (_, plans) => {
  test('have names, and tables names, that differ whatever the case', () => {
    for (const names of [
      plans.map(({ name }) => name),
      plans.flatMap(({ tables }) => tables.map(({ name }) => name)),
    ]) {
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) expect(name).not.toBe('');
    }
    for (const { name } of plans.flatMap(({ tables }) => tables)) expect(name).toMatch(/^[A-Za-z_]\w*$/);
  });
});

test('English and Welsh sheets have the same shape', () => {
  const shapeOf = (plan: SheetPlan) => ({
    id: plan.id,
    part: plan.part,
    cells: plan.cells.map((row) => row.map((value) => (value === null ? null : typeof value))),
    tables: plan.tables,
    officer: plan.officer,
    // how many rows a chart takes follows from how many lines the words beside it take
    charts: plan.charts.map(({ kind, over: { row, column } }) => ({ kind, row, column })),
  });
  expect(runs['in Welsh'].map(shapeOf)).toEqual(runs['in English'].map(shapeOf));
});

test('each kind of chart is there, the council’s comparators on one scale first', () => {
  const kinds = everyChart
    .filter(({ id }) => id === 'charts')
    .map(({ charts }) => charts.map(({ kind }) => kind));
  expect(kinds).toEqual([
    ['stackedBars', 'bars', 'line', 'scatter', 'bars', 'stackedArea', 'bars', 'stackedArea'],
  ]);
});

test('bars of the council and of the others differ by 3 to 1 in lightness, and stand off the page by their outline', () => {
  expect(contrast(palette.ownBar, palette.otherBar)).toBeGreaterThanOrEqual(3);
  expect(contrast(palette.line, palette.paper)).toBeGreaterThanOrEqual(3);
  expect(contrast(palette.suggestedLine, palette.paper)).toBeGreaterThanOrEqual(3);
});

test('lines and marks of charts hold in greyscale: 3 to 1 from the page, and from what they stand on', () => {
  for (const [one, other] of [
    [palette.ownBar, palette.otherBar],
    [palette.ownBar, palette.interval],
    [palette.ownBar, palette.otherMark],
    [palette.otherMark, palette.paper],
    [palette.line, palette.otherBar],
    [palette.line, palette.soft],
  ] as const) {
    expect({ one, other, enough: contrast(one, other) >= 3 }).toEqual({ one, other, enough: true });
  }
});
