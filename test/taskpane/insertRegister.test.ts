import { readAndTidy } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { insertRegister } from '../../src/taskpane/run/insertRegister';
import { cellsOf, workbookFor } from '../excel/workbookFor';

const councils = ['Merthyr Tydfil', 'Cardiff', 'Swansea', 'Conwy', 'Powys'];
const figures = {
  Figures: [
    ['Council', 'Indicator', 'Year', 'Value'],
    ...['Reviews on time', '=1+1'].flatMap((code) =>
      councils.map((council, at) => [council, code, '2022-23', 10 + at]),
    ),
  ],
};
const found = async () => readAndTidy((await readWorkbook()).grids, jointReview);

describe.each([
  ['en', 'Indicators', 'Lower is better', 'Access'],
  ['cy', 'Dangosyddion', 'Is yw’r gorau', 'Mynediad'],
] as const)('a register inserted in %s', (language, sheet, direction, domain) => {
  test('has a line for each indicator, and changes nothing of what is read until something is chosen', async () => {
    const { workbook } = workbookFor(figures);
    const before = await found();
    await insertRegister(before.made.figures.indicators, jointReview, language, {});
    expect(
      cellsOf(workbook, sheet)
        ?.slice(4)
        .map(([code]) => code),
    ).toEqual(expect.arrayContaining(['Reviews on time', '=1+1']));
    const after = await found();
    const said = ({ made }: typeof after) =>
      made.figures.indicators.map(({ code, title, polarity }) => [code, title, polarity]);
    expect(said(after)).toEqual(said(before));
    expect(after.problems).toEqual(before.problems);
  });

  test('what is chosen from its lists is read', async () => {
    const { workbook } = workbookFor(figures);
    await insertRegister((await found()).made.figures.indicators, jointReview, language, {});
    const there = workbook.sheets.find(({ name }) => name === sheet);
    const lists = cellsOf(workbook, sheet) ?? [];
    const row = lists.findIndex(([code]) => code === 'Reviews on time');
    expect(lists.map((cells) => cells[7])).toContain(domain);
    there?.cells.setValue(row, 3, direction);
    there?.cells.setValue(row, 5, domain);
    const { made } = await found();
    expect(made.figures.indicators.find(({ code }) => code === 'Reviews on time')).toMatchObject({
      polarity: 'lowerIsBetter',
      domain: 'access',
    });
  });
});
