import { textDigits } from '../../../src/present/layout/textDigits';
import { presentSheets } from '../../../src/present/presentSheets';
import type { Look, SheetPlan } from '../../../src/domain/sheetPlan';
import { assessmentFrom, sampleGrids } from '../../report/sampleAssessment';
import { assessmentOf } from '../assessmentOf';

/** Words of cells that wrap and are wider than their column: they would be broken in their middle. */
function brokenWords({ name, cells, looks, widths }: SheetPlan): string[] {
  return cells.flatMap((row, y) =>
    row.flatMap((value, x) => {
      if (typeof value !== 'string') return [];
      const look = Object.assign(
        {},
        ...looks
          .filter(
            ({ area }) =>
              y >= area.row && y < area.row + area.rows && x >= area.column && x < area.column + area.columns,
          )
          .map((one) => one.look),
      ) as Look;
      if (look.wrap !== true) return [];
      const room = (((widths[x] ?? 9) - (look.indent ?? 0)) * 11) / (look.size ?? 11);
      return value
        .split(/\s|(?<=\p{L}-)(?=\p{L})/u)
        .filter((word) => textDigits(word, look.bold) > room)
        .map((word) => `${name}, column ${x + 1}: ${word}`);
    }),
  );
}

describe.each(['en', 'cy'] as const)('no word is broken by its column (%s)', (language) => {
  test('on the sheets of a run with ties, caps and an officer’s judgement', () => {
    expect(presentSheets(assessmentOf({}, language)).flatMap(brokenWords)).toEqual([]);
  });

  test('on the sheets of the sample', async () => {
    const sample = assessmentFrom(await sampleGrids());
    expect(presentSheets({ ...sample, language }, [language]).flatMap(brokenWords)).toEqual([]);
  });
});
