import type { CellContent } from '../domain/grid';
import { Refusal } from '../domain/refusal';
import { parseArea } from './address';
import { askFormulas } from './filledFormulas';
import { changeOrPutBack, clearFindingRow, writeFindingRow, type FindingRow } from './findingRow';
import { inExcel } from './inExcel';
import { safeText } from './safeText';
import type { JobOptions } from './stop';

/**
 * Takes a finding away that was just added, where its row still holds what was written, and nothing else in the same columns. A table that
 * grew by it, and has not grown since, is as it was.
 * @throws Refusal `findingChanged` where somebody wrote there since; what Excel refuses: nothing is taken away
 */
export function removeFinding(
  added: FindingRow,
  options: Pick<JobOptions, 'signal' | 'patience'> = {},
): Promise<void> {
  return inExcel(async (context) => {
    const { at, written, grown } = added;
    const worksheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
    worksheet.tables.load('items/name');
    await context.sync();
    if (worksheet.isNullObject) throw new Refusal('findingChanged', { sheet: at.sheet });
    const cells = [...written].map(([column, content]) => ({
      content: typeof content === 'string' ? safeText(content).replace(/^'/, '') : content,
      range: worksheet.getRangeByIndexes(at.row, column, 1, 1).load('values'),
    }));
    const table = worksheet.tables.items.find(({ name }) => name === grown?.table);
    const tableRange = table?.getRange().load('address');
    const formulas = askFormulas(worksheet, at.row, [...(grown?.filled.keys() ?? [])]);
    await context.sync();
    const isThere = cells.every(
      ({ content, range }) => (range.values as CellContent[][])[0]?.[0] === content,
    );
    if (!isThere) throw new Refusal('findingChanged', { sheet: at.sheet });
    const area = tableRange === undefined ? undefined : parseArea(tableRange.address);
    const isLast = area !== undefined && area.row + area.rows - 1 === at.row;
    // what somebody has put in the place of Excel's own formula stays
    const filled = new Map(
      [...formulas()].filter(([column, formula]) => grown?.filled.get(column) === formula),
    );
    const row: FindingRow = {
      ...added,
      grown: isLast && grown !== undefined ? { ...grown, filled } : undefined,
    };
    await changeOrPutBack(
      context,
      () => {
        clearFindingRow(worksheet, row);
      },
      () => {
        writeFindingRow(worksheet, row);
      },
    );
  }, options);
}
