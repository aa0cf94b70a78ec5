import type { Sheet } from '../../model/sheet';
import { cellReference } from '../parts/cellReference';
import { attributesText } from '../xml/attributesText';
import type { XmlElement } from '../xml/xmlElement';

/** How a sheet is shown: tab, panes, columns. `old` is what the file had; `text` is what it was parsed from. */
export const viewElements = {
  sheetPr(sheet: Sheet, old: XmlElement | undefined, text: string): string {
    const rest = (old?.children ?? []).filter(({ name }) => name !== 'tabColor' && name !== 'pageSetUpPr');
    const setup = new Map(old?.child('pageSetUpPr')?.attributes ?? []);
    setup.delete('fitToPage');
    if (sheet.page.fit) setup.set('fitToPage', '1');
    const inner =
      (sheet.tabColor ? `<tabColor rgb="FF${sheet.tabColor.replace('#', '').toUpperCase()}"/>` : '') +
      rest.map(({ start, end }) => text.slice(start, end)).join('') +
      (setup.size > 0 ? `<pageSetUpPr${attributesText(setup)}/>` : '');
    const attributes = attributesText(old?.attributes ?? []);
    if (inner === '') return attributes === '' ? '' : `<sheetPr${attributes}/>`;
    return `<sheetPr${attributes}>${inner}</sheetPr>`;
  },

  sheetViews(sheet: Sheet, old: XmlElement | undefined, isActive: boolean): string {
    const view = old?.child('sheetView');
    const attributes = new Map(view?.attributes ?? []);
    attributes.delete('showGridLines');
    attributes.delete('tabSelected');
    attributes.delete('topLeftCell');
    const leading: [string, string][] = [];
    if (!sheet.showGridlines) leading.push(['showGridLines', '0']);
    if (isActive) leading.push(['tabSelected', '1']);
    if (!attributes.has('workbookViewId')) attributes.set('workbookViewId', '0');
    const tag = `sheetView${attributesText([...leading, ...attributes])}`;
    const children = pane(sheet);
    return `<sheetViews>${children === '' ? `<${tag}/>` : `<${tag}>${children}</sheetView>`}</sheetViews>`;
  },

  cols(sheet: Sheet, old: XmlElement | undefined): string {
    const before = new Map<number, XmlElement>();
    for (const col of old?.all('col') ?? []) {
      const last = Math.min(col.number('max') ?? 0, 16_384);
      for (let number = col.number('min') ?? 1; number <= last; number++) before.set(number - 1, col);
    }
    const runs: { first: number; last: number; attributes: string }[] = [];
    for (const column of [...new Set([...sheet.columns.keys(), ...before.keys()])].sort((a, b) => a - b)) {
      const attributes = columnAttributes(sheet, column, before.get(column));
      if (attributes === '') continue;
      const run = runs.at(-1);
      if (run && run.last === column - 1 && run.attributes === attributes) run.last = column;
      else runs.push({ first: column, last: column, attributes });
    }
    if (runs.length === 0) return '';
    return `<cols>${runs.map(({ first, last, attributes }) => `<col min="${first + 1}" max="${last + 1}"${attributes}/>`).join('')}</cols>`;
  },
};

function columnAttributes(sheet: Sheet, column: number, old: XmlElement | undefined): string {
  const own = sheet.columns.get(column);
  const attributes = new Map(old?.attributes ?? []);
  for (const name of ['min', 'max', 'width', 'style', 'hidden', 'customWidth']) attributes.delete(name);
  const said = own && (own.width !== undefined || own.hidden || own.format !== undefined);
  if (!said && attributes.size === 0) return '';
  // Excel wants a width on every column that it is told of.
  return attributesText([
    ['width', own?.width ?? 9.140625],
    ['style', own?.format],
    ['hidden', own?.hidden ? true : undefined],
    ['customWidth', own?.width === undefined ? undefined : true],
    ...attributes,
  ]);
}

/** Frozen panes, with the cursor in the part that scrolls. */
function pane({ frozen: { rows, columns } }: Sheet): string {
  if (rows === 0 && columns === 0) return '';
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const corner = cellReference(rows, columns);
  const attributes = attributesText([
    ['xSplit', columns || undefined],
    ['ySplit', rows || undefined],
    ['topLeftCell', corner],
    ['activePane', active],
    ['state', 'frozen'],
  ]);
  const others = rows > 0 && columns > 0 ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : '';
  return `<pane${attributes}/>${others}<selection pane="${active}" activeCell="${corner}" sqref="${corner}"/>`;
}
