import { frameworkById, frameworkIds } from '../../../src/definitions/frameworks/frameworks';
import { jointReview } from '../../../src/definitions/frameworks/jointReview';
import { advise } from '../../../src/definitions/words/advice';
import { problemWords } from '../../../src/definitions/words/problems';
import type { Framework } from '../../../src/domain/framework';
import type { CellContent, Grid } from '../../../src/domain/grid';
import { frameworkTemplate } from '../../../src/present/sheets/frameworkTemplate';
import { frameworkOfGrid } from '../../../src/read/framework/frameworkOfGrid';

type Cells = CellContent[][];

function grid(framework: Framework, language: 'en' | 'cy' = 'en', change?: (cells: Cells) => void): Grid {
  const { name, cells } = frameworkTemplate(framework, language);
  const values: Cells = cells.map((row) => row.map((cell) => cell ?? ''));
  change?.(values);
  return { sheet: name, top: 0, left: 0, values };
}

/** The cell that says `text`, the nth from the top. */
function find(cells: Cells, text: CellContent, nth = 1): { row: number; column: number } {
  const found = cells.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell === text ? [{ row, column }] : [])),
  );
  const at = found[nth - 1];
  if (at === undefined) throw new Error(`no “${text}”`);
  return at;
}

describe.each(frameworkIds)('%s written as a sheet', (id) => {
  const framework = frameworkById(id) as Framework;
  test.each(['en', 'cy'] as const)('is read back whole, from headings in %s', (language) => {
    expect(frameworkOfGrid(grid(framework, language))).toEqual({ made: framework, problems: [] });
  });
});

test('a framework without levels, one question and no matrix is read back whole', () => {
  const framework: Framework = {
    ...jointReview,
    id: 'principles',
    scale: { levels: 0, best: 'highest', labels: [] },
    questions: [{ id: 'q1', text: { en: 'How is it?' }, labels: [] }],
    themes: [{ id: 't', question: 'q1', name: { en: 'People' } }],
    domains: jointReview.domains.slice(0, 2).map((domain) => ({ ...domain, theme: 't', descriptors: [] })),
    caps: [],
    matrix: undefined,
    indicatorRules: [{ indicator: 'I1', rule: 'context', weight: 2 }],
    valueForMoney: [
      { cost: 'C1', outcome: 'I1' },
      { cost: 'C2', outcome: 'I1', domain: 'access' },
    ],
    teams: { weight: 0.25 },
  };
  // toEqual takes an absent matrix and an undefined one for the same
  expect(frameworkOfGrid(grid(framework))).toEqual({ made: framework, problems: [] });
});

test('a sheet that goes on for thousands of rows below a framework is refused in a moment, but for empty ones', () => {
  const framework = grid(jointReview);
  const more = (row: CellContent[]): Grid => ({
    ...framework,
    values: [...framework.values, ...Array.from({ length: 5000 }, () => row)],
  });
  expect(frameworkOfGrid(more(['', '']))).toEqual({ made: jointReview, problems: [] });
  const { made, problems } = frameworkOfGrid(more(['d-1', 'Domain'])) ?? { made: jointReview, problems: [] };
  expect([made, problems.map(({ code }) => code)]).toEqual([undefined, ['frameworkSheetTooLong']]);
  const [{ code, details }] = problems as [(typeof problems)[0]];
  expect(advise(problemWords, code, 'en', details).message).toMatch(
    /^Framework!A1.*has 5,\d+ rows; no framework is as long\.$/,
  );
});

test('a sheet of figures is no framework', () => {
  expect(
    frameworkOfGrid({ sheet: 'S', top: 0, left: 0, values: [['Council', 'Levels', 2020]] }),
  ).toBeUndefined();
});

test('ids may be left out, and a part named by its name in either language', () => {
  const read = frameworkOfGrid(
    grid(jointReview, 'en', (cells) => {
      const { row, column } = find(cells, 'access');
      cells[row]![column] = ''; // the domain Access has no id now
      cells[row]![column + 1] = 'Cael help';
      cells.forEach((line) => {
        line.forEach((cell, at) => (line[at] = cell === 'access' ? 'Mynediad' : cell));
      });
    }),
  );
  expect(read).toEqual({ made: jointReview, problems: [] });
});

test('rows may lie apart, and the tables anywhere on the sheet', () => {
  const { values, ...rest } = grid(jointReview);
  const spread = values.flatMap((row, at) => (at > 6 ? [row, row.map(() => '')] : [row]));
  expect(frameworkOfGrid({ ...rest, top: 10, left: 3, values: spread })?.made).toEqual(jointReview);
});

describe('a mistake on the sheet is one sentence that names its cell', () => {
  type Spoil = (cells: Cells) => { row: number; column: number };
  /** Writes over the cell that says `from`, shifted by some columns. */
  const write =
    (from: CellContent, to: CellContent, right = 0, nth = 1): Spoil =>
    (cells) => {
      const { row, column } = find(cells, from, nth);
      cells[row]![column + right] = to;
      return { row, column: column + right };
    };
  test.each<[string, Spoil, RegExp]>([
    [
      'a theme that is not there',
      write('access', 'getting-hlp', 1),
      /the framework has no theme “getting-hlp”/,
    ],
    ['a weight that is no number', write('access', 'a lot', 6), /is of the wrong kind/],
    ['a weight of nothing', write('access', 0, 6), /too small/],
    ['a level off the scale', write('access', 7, 1, 2), /is no level: the table of levels has 4/],
    ['a level twice', write('access', 1, 1, 4), /“1” is there already/],
    ['a word that is none', write('highest', 'middle'), /none of the words/],
    ['no date', write('2025-04-01', 'April'), /is not a date/],
    ['a share above one', write(0.5, 50), /too large/],
    ['a cap beyond the levels', write('protecting-lowest', 9, 2), /too large/],
    ['an id with blanks', write('access', 'Access to all'), /not a plain id/],
    ['a heading that is unknown', write('Other names', 'Nicknames'), /no column “Nicknames”/],
    ['an unknown kind of text', write('members', 'mayors'), /none of the words/],
  ])('%s', (_, spoil, sentence) => {
    let at = { row: -1, column: -1 };
    const read = frameworkOfGrid(grid(jointReview, 'en', (cells) => (at = spoil(cells))));
    expect(read?.made).toBeUndefined();
    const here = read?.problems.filter((one) => one.at?.row === at.row && one.at.column === at.column) ?? [];
    expect(here).toHaveLength(1);
    expect(read?.problems.filter(({ code }) => code === 'frameworkFieldMissing')).toEqual([]);
    const [{ code, details }] = here as [(typeof here)[number]];
    expect(advise(problemWords, code, 'en', details).message).toMatch(sentence);
    expect(advise(problemWords, code, 'cy', details).message).toContain('Framework!');
  });

  test('a table or a column that is missing', () => {
    const read = frameworkOfGrid(
      grid(jointReview, 'en', (cells) => {
        const themes = find(cells, 'Themes');
        cells[themes.row]![themes.column] = '';
        const definition = find(cells, 'Definition');
        cells[definition.row]![definition.column] = 'Definiton';
      }),
    );
    const said = read?.problems.map(({ code, details }) => advise(problemWords, code, 'en', details).message);
    expect(said).toEqual(
      expect.arrayContaining([
        expect.stringContaining('the sheet has no table “Themes”'),
        expect.stringContaining('the table has no column “Definition”'),
      ]),
    );
  });

  test('a descriptor that is missing names its domain', () => {
    const read = frameworkOfGrid(
      grid(jointReview, 'en', (cells) => {
        const { row, column } = find(cells, 'access', 2);
        [0, 1, 2, 3].forEach((right) => (cells[row]![column + right] = ''));
      }),
    );
    expect(read?.problems).toHaveLength(1);
    expect(read?.problems[0]).toMatchObject({ code: 'frameworkFieldMissing' });
    expect(read?.problems[0]?.details['place']).toMatch(/^Framework!.*“access”/);
  });
});
