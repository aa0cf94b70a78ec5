import { copiesAside } from './copiesAside';
import { markKey, markName, nameThenKey, parseMark, type Mark } from './marks';
import { cellName } from '../domain/cellName';
import type { PlanArea } from '../domain/sheetPlan';
import { askArea } from './askArea';

/** A worksheet as it is listed: what it is called, whether it shows, whether it is ours, and which cells it uses. */
export interface ListedSheet {
  worksheet: Excel.Worksheet;
  id: string;
  name: string;
  visible: boolean;
  mark: Mark | undefined;
  /** The mark that it came with, on a copy of one of ours: it is the officer's own. */
  copyOf: Mark | undefined;
  /** What one of ours was called when it was last published; undefined where that is not known. */
  nameThen: string | undefined;
  /** undefined where no cell holds anything. */
  used: PlanArea | undefined;
  /** "XFD1048576": where the used cells end, also where `used` leaves the last column out; '' where there are none. */
  lastCell: string;
}

/** Lists all worksheets in two round trips, however many there are. */
export async function listSheets(context: Excel.RequestContext): Promise<ListedSheet[]> {
  const worksheets = context.workbook.worksheets;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const asked = worksheets.items.map((worksheet) => {
    const mark = worksheet.customProperties.getItemOrNullObject(markKey);
    mark.load('value');
    const nameThen = worksheet.customProperties.getItemOrNullObject(nameThenKey);
    nameThen.load('value');
    const named = worksheet.names.getItemOrNullObject(markName);
    named.load('formula');
    const range = worksheet.getUsedRangeOrNullObject(true);
    return { worksheet, mark, nameThen, named, range, used: askArea(range) };
  });
  await context.sync();
  const sheets = asked.map(({ worksheet, mark, nameThen, named, range, used }) => ({
    worksheet,
    id: worksheet.id,
    name: worksheet.name,
    visible: worksheet.visibility === 'Visible',
    mark: parseMark(mark.isNullObject ? textOf(named) : mark.value),
    nameThen: nameThen.isNullObject ? undefined : nameThen.value,
    used: used(),
    lastCell: lastCellOf(range),
  }));
  return copiesAside(sheets);
}

function lastCellOf(range: Excel.Range): string {
  if (range.isNullObject) return '';
  const { rowIndex, rowCount, columnIndex, columnCount } = range;
  return cellName(rowIndex + rowCount - 1, columnIndex + columnCount - 1);
}

/** The text that a name stands for; '' where there is no such name. */
function textOf(named: Excel.NamedItem): string {
  return named.isNullObject ? '' : (/^="(.*)"$/.exec(String(named.formula))?.[1] ?? '');
}
