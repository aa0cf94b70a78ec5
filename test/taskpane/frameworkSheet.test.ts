import { frameworkById } from '../../src/definitions/frameworks/frameworks';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { matrixOneBest } from '../../src/definitions/frameworks/matrixOneBest';
import { inExcel } from '../../src/excel/inExcel';
import { chosenFramework, onSheet } from '../../src/taskpane/run/chosenFramework';
import { insertFramework } from '../../src/taskpane/run/insertFramework';
import { loadRemembered } from '../../src/taskpane/run/loadRemembered';
import { readFigures } from '../../src/taskpane/run/readFigures';
import { remember } from '../../src/taskpane/run/remember';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import { startState } from '../../src/taskpane/state/startState';
import { workbookFor } from '../excel/workbookFor';

const figures = [
  ['Council', 'Indicator', 'Year', 'Value'],
  ['Cardiff', 'I1', '2020', 3],
  ['Swansea', 'I1', '2020', 4],
];
const ask = { includeHidden: false, setup: new Map() };

describe('a framework that the pane put on a sheet', () => {
  test('is read back whole, and judged by without being asked for', async () => {
    workbookFor({ Figures: figures });
    await insertFramework(matrixOneBest, 'cy', {});
    const read = await readFigures(ask);
    expect(read.framework).toEqual(matrixOneBest);
    expect(read.ownFramework).toMatchObject({ sheet: 'Fframwaith' });
    expect(read.tidied.figures.length).toBe(2);
    expect(read.tidied.tables.map(({ sheet }) => sheet)).toEqual(['Figures']);
  });

  test('gives way to a shipped one that is chosen', async () => {
    workbookFor({ Figures: figures });
    await insertFramework(matrixOneBest, 'en', {});
    const read = await readFigures({ ...ask, framework: 'ilacs' });
    expect(read.framework).toBe(frameworkById('ilacs'));
    expect(read.ownFramework?.made).toEqual(matrixOneBest);
  });

  test('with a mistake is not judged by: the mistake is a problem with its cell', async () => {
    workbookFor({ Figures: figures });
    await insertFramework(matrixOneBest, 'en', {});
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Framework');
      sheet.getRange('B11').values = [['middle']];
      await context.sync();
    });
    const read = await readFigures({ ...ask, framework: onSheet });
    expect(read.framework).toBe(jointReview);
    expect(read.ownFramework).toEqual({ sheet: 'Framework', made: undefined });
    expect(read.problems.filter(({ at }) => at?.sheet === 'Framework')).toMatchObject([
      { code: 'frameworkNotOneOf', severity: 'error', at: { row: 10, column: 1 } },
    ]);
  });
});

test('what was chosen is kept in the workbook', async () => {
  workbookFor({ Figures: figures });
  const choices = { authority: 'Cardiff', period: '', comparators: { kind: 'country' } as const };
  const publishing = { language: 'both', leftOut: new Set(['star/', 'charts/getting-help']) } as const;
  const chosen = { choices: { ...choices, framework: 'six-point' }, choseComparators: true };
  await remember({ ...chosen, publishing, language: 'en' });
  const kept = await loadRemembered();
  expect(kept).toMatchObject({ choices: chosen.choices, language: 'both' });
  const next = paneReducer(startState('en'), { kind: 'choicesRemembered', ...kept });
  expect(next.publishing).toEqual({ ...publishing, first: 'en' });
  const nothing = { language: null, leftOut: new Set<string>() };
  await remember({ choices, choseComparators: false, publishing: nothing, language: 'cy' });
  expect(await loadRemembered()).toMatchObject({ language: 'cy', leftOut: [] });
  expect((await loadRemembered()).choices).toEqual({ authority: 'Cardiff', period: '' });
});

test.each([
  [undefined, 'joint-review'],
  ['no-such', 'joint-review'],
  ['cqc-local-authority', 'cqc-local-authority'],
  [onSheet, 'joint-review'],
])('%s without a sheet is judged by %s', (choice, id) => {
  expect(chosenFramework(choice, undefined).id).toBe(id);
});
