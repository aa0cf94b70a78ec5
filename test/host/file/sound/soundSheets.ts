import type { XmlElement } from '../../../../src/host/file/xml/xmlElement';
import { parseArea } from '../../../../src/host/file/parts/parseArea';
import { readCellText } from '../../../../src/host/file/xml/readCellText';
import { relationshipsOf, type Parts } from './soundLinks';

type Complain = (part: string, what: string) => void;

/** What sheets say must fit what the workbook has: strings, styles, headers of tables, places of links and names, no id twice. */
export function soundSheets(parts: Parts, complain: Complain): void {
  const book = parts.get('xl/workbook.xml');
  const sheets = book?.child('sheets')?.all('sheet') ?? [];
  const names = sheets.map((sheet) => sheet.get('name') ?? '');
  once(
    names.map((name) => name.toLowerCase()),
    'sheet',
    'xl/workbook.xml',
    complain,
  );
  once(
    sheets.map((sheet) => sheet.get('sheetId') ?? ''),
    'sheetId',
    'xl/workbook.xml',
    complain,
  );
  for (const name of names)
    if (name === '' || name.length > 31 || /[/\\?*:[\]]|^'|'$/.test(name))
      complain('xl/workbook.xml', `has a sheet called “${name}”`);
  soundNames(book, names, complain);
  const strings = parts.get('xl/sharedStrings.xml')?.all('si') ?? [];
  const styles = parts.get('xl/styles.xml');
  const limits = {
    strings: strings.map((si) =>
      si
        .within('t')
        .map(({ text }) => readCellText(text))
        .join(''),
    ),
    formats: styles?.child('cellXfs')?.all('xf').length ?? 1,
    differentials: styles?.child('dxfs')?.all('dxf').length ?? 0,
  };
  if (styles) soundStyles(styles, complain);
  const tables: XmlElement[] = [];
  for (const [part, root] of parts) {
    if (root?.name === 'worksheet') tables.push(...soundSheet(parts, part, root, limits, complain));
    if (root?.name === 'wsDr')
      once(
        root.within('cNvPr').map((each) => each.get('id') ?? ''),
        'cNvPr id',
        part,
        complain,
      );
    if (root?.name === 'chartSpace') {
      for (const { text } of root.within('f')) soundReference(text, names, part, complain);
      once(
        root.within('ser').map((each) => each.child('idx')?.val ?? ''),
        'series idx',
        part,
        complain,
      );
      const axes = new Set(
        ['catAx', 'valAx', 'dateAx', 'serAx']
          .flatMap((kind) => root.within(kind))
          .map((each) => each.child('axId')?.val),
      );
      for (const id of root.within('crossAx'))
        if (!axes.has(id.val)) complain(part, 'has an axis that crosses none');
    }
  }
  for (const attribute of ['id', 'displayName', 'name'])
    once(
      tables.map((table) => (table.get(attribute) ?? '').toLowerCase()),
      `table ${attribute}`,
      'tables',
      complain,
    );
}

interface Limits {
  strings: readonly string[];
  formats: number;
  differentials: number;
}

function soundSheet(
  parts: Parts,
  part: string,
  root: XmlElement,
  limits: Limits,
  complain: Complain,
): XmlElement[] {
  const cells = new Map<string, string>();
  let lastRow = 0;
  for (const row of root.child('sheetData')?.all('row') ?? []) {
    const number = row.number('r') ?? lastRow + 1;
    if (number <= lastRow) complain(part, `has row ${number} after row ${lastRow}`);
    lastRow = number;
    let lastColumn = -1;
    for (const cell of row.all('c')) {
      const at = cell.get('r') ?? '';
      const column = parseArea(at)?.column ?? lastColumn + 1;
      if (column <= lastColumn) complain(part, `has ${at} out of its order`);
      lastColumn = column;
      if ((cell.number('s') ?? 0) >= limits.formats) complain(part, `has a style out of range in ${at}`);
      const value = cell.child('v')?.text ?? '';
      if (cell.get('t') === 's') {
        const text = limits.strings[Number(value)];
        if (text === undefined) complain(part, `has a string out of range in ${at}`);
        else cells.set(at, text);
        if ((text ?? '').length > 32_767) complain(part, `has a text too long in ${at}`);
      } else
        cells.set(
          at,
          cell
            .child('is')
            ?.within('t')
            .map(({ text }) => text)
            .join('') ?? value,
        );
    }
  }
  for (const rule of root.within('cfRule'))
    if ((rule.number('dxfId') ?? -1) >= limits.differentials)
      complain(part, 'has a rule whose look is not there');
  once(
    (root.child('hyperlinks')?.all('hyperlink') ?? []).map((each) => each.get('ref') ?? ''),
    'hyperlink',
    part,
    complain,
  );
  const links = relationshipsOf(parts, part);
  return (root.child('tableParts')?.all('tablePart') ?? []).flatMap((each) => {
    const target = links.find(({ id }) => id === each.relation)?.part ?? '';
    const table = parts.get(target);
    if (table === undefined) return [];
    soundTable(table, target, cells, complain);
    return [table];
  });
}

function soundTable(
  table: XmlElement,
  part: string,
  cells: ReadonlyMap<string, string>,
  complain: Complain,
): void {
  const area = parseArea(table.get('ref') ?? '');
  const columns = table.child('tableColumns')?.all('tableColumn') ?? [];
  if (area === undefined) {
    complain(part, 'has no area');
    return;
  }
  if (columns.length !== area.columns) complain(part, `has ${columns.length} columns over ${area.columns}`);
  once(
    columns.map((column) => (column.get('name') ?? '').toLowerCase()),
    'column',
    part,
    complain,
  );
  once(
    columns.map((column) => column.get('id') ?? ''),
    'column id',
    part,
    complain,
  );
  if (table.get('headerRowCount') === '0') return;
  columns.forEach((column, i) => {
    const at = `${letters(area.column + i)}${area.row + 1}`;
    const name = readCellText(column.get('name') ?? '');
    if (cells.get(at) !== name)
      complain(part, `has a column “${name}” whose header reads “${cells.get(at) ?? ''}”`);
  });
  for (const filter of table.all('autoFilter'))
    if ((parseArea(filter.get('ref') ?? '')?.columns ?? 0) !== area.columns)
      complain(part, 'has a filter of another width');
}

function soundNames(book: XmlElement | undefined, sheets: readonly string[], complain: Complain): void {
  const names = book?.child('definedNames')?.all('definedName') ?? [];
  once(
    names.map((name) => `${name.get('name')?.toLowerCase() ?? ''} on ${name.get('localSheetId') ?? 'all'}`),
    'name',
    'xl/workbook.xml',
    complain,
  );
  for (const name of names) {
    if ((name.number('localSheetId') ?? 0) >= sheets.length)
      complain('xl/workbook.xml', `has a name on no sheet`);
    soundReference(name.text, sheets, 'xl/workbook.xml', complain);
  }
}

/** Each sheet that a formula names is there; other workbooks ([1]…) are not looked for. */
function soundReference(formula: string, sheets: readonly string[], part: string, complain: Complain): void {
  const known = new Set(sheets.map((name) => name.toLowerCase()));
  for (const [, quoted, plain] of formula.matchAll(
    /'((?:[^']|'')+)'!|(?<![#\p{L}\d_.])([\p{L}_][\p{L}\d_.]*)!/gu,
  )) {
    const name = quoted?.replaceAll("''", "'") ?? plain ?? '';
    if (!name.includes('[') && !known.has(name.toLowerCase()))
      complain(part, `refers to “${name}”, which is no sheet`);
  }
}

function soundStyles(styles: XmlElement, complain: Complain): void {
  const part = 'xl/styles.xml';
  const count = (name: string): number => styles.child(name)?.children.length ?? 0;
  for (const list of styles.children) {
    const said = list.number('count');
    if (said !== undefined && said !== list.children.length && list.name !== 'extLst')
      complain(part, `says ${said} ${list.name}, has ${list.children.length}`);
  }
  for (const xf of styles.child('cellXfs')?.all('xf') ?? []) {
    for (const [attribute, list] of [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
      ['xfId', 'cellStyleXfs'],
    ] as const)
      if ((xf.number(attribute) ?? 0) >= count(list)) complain(part, `has a ${attribute} out of range`);
    const format = xf.number('numFmtId') ?? 0;
    if (
      format >= 164 &&
      !styles
        .child('numFmts')
        ?.all('numFmt')
        .some((each) => each.number('numFmtId') === format)
    )
      complain(part, `has the number format ${format}, which it does not say`);
  }
  once(
    (styles.child('numFmts')?.all('numFmt') ?? []).map((each) => each.get('numFmtId') ?? ''),
    'numFmtId',
    part,
    complain,
  );
}

function once(values: readonly string[], what: string, part: string, complain: Complain): void {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) complain(part, `has the ${what} “${value}” twice`);
    seen.add(value);
  }
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}
