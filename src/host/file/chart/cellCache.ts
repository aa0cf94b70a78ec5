import type { CellValue } from '../../model/cells';
import type { Workbook } from '../../model/workbook';
import { parseSheetArea } from '../parts/parseSheetArea';
import { escapeXml } from '../xml/escapeXml';

const mostPoints = 32_000;

/** A reference with what its cells hold now, so that a viewer can draw the chart without calculating. */
export const cellCache = {
  /** As texts: names, labels, categories of words. */
  texts(reference: string, workbook: Workbook): string {
    const { values } = cellsOf(reference, workbook);
    const points = values.map((value, i) => point(i, textOf(value))).join('');
    return `<c:strRef><c:f>${formula(reference)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache></c:strRef>`;
  },

  /** As numbers: what is no number is a gap. */
  numbers(reference: string, workbook: Workbook): string {
    const { values, format } = cellsOf(reference, workbook);
    const points = values
      .map((value, i) => (typeof value === 'number' ? point(i, String(value)) : ''))
      .join('');
    return (
      `<c:numRef><c:f>${formula(reference)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>` +
      `<c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`
    );
  },

  /** As numbers where every cell that is not empty holds one, else as texts. */
  either(reference: string, workbook: Workbook): string {
    const { values } = cellsOf(reference, workbook);
    const isNumeric =
      values.some((value) => typeof value === 'number') &&
      values.every((value) => typeof value === 'number' || value === '');
    return isNumeric ? cellCache.numbers(reference, workbook) : cellCache.texts(reference, workbook);
  },
};

function cellsOf(reference: string, workbook: Workbook): { values: CellValue[]; format: string } {
  const found = parseSheetArea(reference);
  const sheet = workbook.sheets.find(({ name }) => name.toLowerCase() === found?.sheet.toLowerCase());
  if (!found || !sheet) return { values: [], format: 'General' };
  const { row, column, rows, columns } = found.area;
  const values: CellValue[] = [];
  for (let r = 0; r < rows && values.length < mostPoints; r++) {
    for (let c = 0; c < columns && values.length < mostPoints; c++)
      values.push(sheet.cells.value(row + r, column + c));
  }
  return {
    values,
    format: workbook.styles.formats[sheet.cells.format(row, column)]?.numberFormat ?? 'General',
  };
}

function formula(reference: string): string {
  return escapeXml(reference.replace(/^=/, ''));
}

function point(index: number, text: string): string {
  return text === '' ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`;
}

function textOf(value: CellValue): string {
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
