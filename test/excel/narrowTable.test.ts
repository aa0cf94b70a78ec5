import { publish } from '../../src/excel/publish';
import { undoLastPublish } from '../../src/excel/undoLastPublish';
import { planOf } from './planOf';
import { cellsOf, workbookFor } from './workbookFor';

const tableOf = (columns: readonly string[]) =>
  planOf({
    cells: [[...columns, ''].slice(0, 3), [1, 2, columns.length > 2 ? 3 : null]],
    tables: [
      {
        name: 'levels',
        area: { row: 0, column: 0, rows: 2, columns: columns.length },
        style: 'TableStyleLight1',
        showFilter: false,
      },
    ],
  });

test('a table that loses a column leaves nothing of Excel’s own behind, published or undone', async () => {
  const { workbook } = workbookFor({ Figures: [['A']] });
  const two = [['Code', 'Level'], [1, 2]]; // prettier-ignore
  const shown = () => cellsOf(workbook, 'Judgement grid')?.map((row) => row.filter((cell) => cell !== ''));
  await publish([tableOf(['Code', 'Level'])]);
  await publish([tableOf(['Code', 'Level', 'Target'])]);
  await undoLastPublish();
  expect(shown()).toEqual(two);
  await publish([tableOf(['Code', 'Level', 'Target'])]);
  await publish([tableOf(['Code', 'Level'])]);
  expect(shown()).toEqual(two);
  expect(workbook.sheets[1]?.tables[0]?.area.columns).toBe(2);
});
