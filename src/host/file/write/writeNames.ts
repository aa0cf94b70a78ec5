import type { Sheet } from '../../model/sheet';
import type { DefinedName } from '../../model/workbook';
import { areaReference } from '../parts/areaReference';
import { columnLetters } from '../parts/columnLetters';
import { quoteSheetName } from '../parts/quoteSheetName';
import { printingOf } from '../printingOf';
import { attributesText } from '../xml/attributesText';
import { escapeXml } from '../xml/escapeXml';
import { spliceText } from '../xml/spliceText';
import { setAttribute } from '../xml/setAttribute';
import type { XmlElement } from '../xml/xmlElement';
import { fileFunctions } from './fileFunctions';
import type { SaveContext } from './saveContext';

/**
 * What goes inside `definedNames`. Names that are as they were keep their elements with a new sheet number where sheets have
 * moved; those of a sheet that is gone go with it; print titles and areas are made from the pages.
 */
export function writeNames(
  { workbook, source }: SaveContext,
  old: XmlElement | undefined,
  text: string,
): string {
  const before = [...source.sheets.keys()];
  const left = new Set(workbook.names);
  const lines: { key: string; xml: string }[] = [];
  const keep = (entry: XmlElement, scope: Sheet | null): void => {
    const number = scope === null ? undefined : String(workbook.sheets.indexOf(scope));
    const own = text.slice(entry.start, entry.end);
    const { start, end, insert } = setAttribute(text, entry, 'localSheetId', number);
    const moved = spliceText(own, [{ start: start - entry.start, end: end - entry.start, insert }]);
    const xml = renamed(
      number === entry.get('localSheetId') ? own : moved,
      entry.get('name') ?? '',
      source.sheets,
    );
    lines.push({ key: sortKey(entry.get('name') ?? '', number), xml });
  };
  const printed = new Set<string>();
  for (const entry of old?.all('definedName') ?? []) {
    const index = entry.number('localSheetId');
    const scope = index === undefined ? null : before[index];
    if (scope === undefined || (scope !== null && !workbook.sheets.includes(scope))) continue;
    const name = entry.get('name') ?? '';
    if (name === '_xlnm.Print_Titles' || name === '_xlnm.Print_Area') {
      const from = scope === null ? undefined : source.sheets.get(scope);
      if (scope && from && from.printing !== printingOf(scope.page)) continue;
      printed.add(`${name} ${scope?.id ?? ''}`);
      keep(entry, scope);
    } else if (name.startsWith('_xlnm.')) keep(entry, scope);
    else {
      const same = [...left].find((each) => isSame(each, name, scope) && each.formula === `=${entry.text}`);
      const comment = entry.get('comment');
      if (!same || same.visible === entry.flag('hidden') || same.comment !== comment) continue;
      left.delete(same);
      keep(entry, scope);
    }
  }
  for (const name of left) {
    if (name.scope !== null && !workbook.sheets.includes(name.scope)) continue;
    lines.push(
      line(
        name.name,
        fileFunctions(name.formula),
        name.scope && workbook.sheets.indexOf(name.scope),
        name.visible,
        name.comment,
      ),
    );
  }
  workbook.sheets.forEach((sheet, i) => {
    for (const [name, formula] of printNames(sheet)) {
      if (!printed.has(`${name} ${sheet.id}`)) lines.push(line(name, formula, i, true));
    }
  });
  lines.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return lines.map(({ xml }) => xml).join('');
}

/** Excel's own names follow a sheet that was renamed; the others' formulas are the model's, and whoever renames rewrites them. */
function renamed(xml: string, name: string, sheets: SaveContext['source']['sheets']): string {
  if (!name.startsWith('_xlnm.')) return xml;
  let made = xml;
  for (const [sheet, from] of sheets) {
    if (sheet.name === from.name) continue;
    const now = escapeXml(`${quoteSheetName(sheet.name)}!`);
    for (const then of [`'${from.name.replaceAll("'", "''")}'!`, `>${from.name}!`, `,${from.name}!`]) {
      const lead = /^[>,]/.test(then) ? then.charAt(0) : '';
      made = made.replaceAll(lead + escapeXml(then.slice(lead.length)), () => lead + now);
    }
  }
  return made;
}

function isSame(each: DefinedName, name: string, scope: Sheet | null): boolean {
  return each.scope === scope && each.name.toLowerCase() === name.toLowerCase();
}

function line(
  name: string,
  formula: string,
  sheet: number | null,
  visible: boolean,
  comment?: string,
): { key: string; xml: string } {
  const number = sheet === null ? undefined : String(sheet);
  const attributes = attributesText([
    ['name', name],
    ['comment', comment],
    ['localSheetId', number],
    ['hidden', visible ? undefined : true],
  ]);
  return { key: sortKey(name, number), xml: `<definedName${attributes}>${escapeXml(formula)}</definedName>` };
}

/** Excel keeps names in the order of the alphabet, then of sheets. */
function sortKey(name: string, sheet: string | undefined): string {
  return `${name.toLowerCase()}\u0000${(sheet ?? '').padStart(6, '0')}`;
}

function printNames(sheet: Sheet): [string, string][] {
  const { printArea, titleRows, titleColumns } = sheet.page;
  const prefix = `${quoteSheetName(sheet.name)}!`;
  const names: [string, string][] = [];
  if (printArea)
    names.push(['_xlnm.Print_Area', prefix + areaReference(printArea).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')]);
  const titles = [
    titleColumns ? `${prefix}$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}` : '',
    titleRows ? `${prefix}$${titleRows.first + 1}:$${titleRows.last + 1}` : '',
  ].filter((title) => title !== '');
  if (titles.length > 0) names.push(['_xlnm.Print_Titles', titles.join(',')]);
  return names;
}
