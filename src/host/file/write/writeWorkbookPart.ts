import type { Sheet } from '../../model/sheet';
import { printingOf } from '../printingOf';
import { thenOf } from '../thenOf';
import { attributesText } from '../xml/attributesText';
import { parseXml } from '../xml/parseXml';
import { setAttribute } from '../xml/setAttribute';
import { spliceText, type Splice } from '../xml/spliceText';
import { withPrefix } from '../xml/withPrefix';
import type { XmlElement } from '../xml/xmlElement';
import { relationsNamespace } from './relationsNamespace';
import type { SaveContext } from './saveContext';
import { writeNames } from './writeNames';

const order = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups',
  'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'extLst',
]; // prettier-ignore
const noPrinting = printingOf({ orientation: 'Portrait', paper: 'A4' });
const states = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/**
 * Changes in the workbook part what differs, and nothing else: the list of sheets, the active one, names, and the wish to be
 * calculated. `added` are the new sheets with their relationship.
 */
export function writeWorkbookPart(context: SaveContext, added: ReadonlyMap<Sheet, string>): void {
  const { draft, source, workbook } = context;
  const text = draft.text(source.part);
  const root = parseXml(text, source.part);
  const splices: Splice[] = [];
  const sheets = root.child('sheets');
  const inner = sheetsText(context, added, sheets, text, relationsAt(root, sheets));
  if (sheets && inner !== text.slice(sheets.innerStart, sheets.innerEnd) && listChanged(context)) {
    splices.push({
      start: sheets.innerStart,
      end: sheets.innerEnd,
      insert: withPrefix(inner, root.prefix),
    });
  }
  const view = root.child('bookViews', 'workbookView');
  const active = workbook.sheets[context.active];
  const wasActive = view?.number('activeTab') ?? 0;
  if (view && wasActive !== context.active && (listChanged(context) || active?.id !== source.then.active)) {
    splices.push(setAttribute(text, view, 'activeTab', String(context.active)));
    const first = view.number('firstSheet') ?? 0;
    if (first > context.active) splices.push(setAttribute(text, view, 'firstSheet', undefined));
  }
  if (namesChanged(context)) splices.push(...namesSplice(context, root, text));
  if (context.mustCalculate) splices.push(calculateSplice(root, text));
  if (splices.length > 0) draft.set(source.part, spliceText(text, splices));
}

/** Whether sheets were added, taken away, moved, renamed, shown or hidden. */
function listChanged({ workbook, source }: SaveContext): boolean {
  const before = [...source.sheets];
  return (
    before.length !== workbook.sheets.length ||
    before.some(([sheet, { name, visibility }], i) => {
      return workbook.sheets[i] !== sheet || sheet.name !== name || sheet.visibility !== visibility;
    })
  );
}

function namesChanged(context: SaveContext): boolean {
  const { workbook, source } = context;
  return (
    thenOf(workbook).names !== source.then.names ||
    (listChanged(context) && (workbook.names.length > 0 || source.sheets.size > 0)) ||
    workbook.sheets.some((sheet) => {
      return (source.sheets.get(sheet)?.printing ?? noPrinting) !== printingOf(sheet.page);
    })
  );
}

function sheetsText(
  { workbook, source }: SaveContext,
  added: ReadonlyMap<Sheet, string>,
  sheets: XmlElement | undefined,
  text: string,
  relations: string | undefined,
): string {
  let sheetId = Math.max(0, ...[...source.sheets.values()].map((each) => each.sheetId));
  return workbook.sheets
    .map((sheet) => {
      const from = source.sheets.get(sheet);
      const entry = from && sheets?.children.find((each) => each.relation === from.relationId);
      if (!from || !entry) {
        sheetId++;
        return `<sheet${attributesText([
          ['xmlns:r', relations],
          ['name', sheet.name],
          ['sheetId', sheetId],
          ['state', states[sheet.visibility]],
          ['r:id', added.get(sheet)],
        ])}/>`;
      }
      const own = text.slice(entry.start, entry.end);
      const edits: Splice[] = [];
      if (sheet.name !== from.name) edits.push(setAttribute(text, entry, 'name', sheet.name));
      if (sheet.visibility !== from.visibility)
        edits.push(setAttribute(text, entry, 'state', states[sheet.visibility]));
      return spliceText(
        own,
        edits.map(({ start, end, insert }) => ({
          start: start - entry.start,
          end: end - entry.start,
          insert,
        })),
      );
    })
    .join('');
}

/** What `r:` has to be declared as on each new sheet: undefined where the root or the list says it. Some programs say it on each sheet. */
function relationsAt(root: XmlElement, sheets: XmlElement | undefined): string | undefined {
  if (root.attributes.has('xmlns:r') || sheets?.attributes.has('xmlns:r') === true) return undefined;
  const said = sheets?.children.map((each) => each.get('xmlns:r')).find((each) => each !== undefined);
  return said ?? relationsNamespace;
}

function namesSplice(context: SaveContext, root: XmlElement, text: string): Splice[] {
  const old = root.child('definedNames');
  const inner = writeNames(context, old, text);
  const xml = inner === '' ? '' : withPrefix(`<definedNames>${inner}</definedNames>`, root.prefix);
  if (old)
    return xml === text.slice(old.start, old.end) ? [] : [{ start: old.start, end: old.end, insert: xml }];
  return xml === ''
    ? []
    : [{ start: placeFor(root, 'definedNames'), end: placeFor(root, 'definedNames'), insert: xml }];
}

function calculateSplice(root: XmlElement, text: string): Splice {
  const old = root.child('calcPr');
  if (old) return setAttribute(text, old, 'fullCalcOnLoad', '1');
  const at = placeFor(root, 'calcPr');
  return {
    start: at,
    end: at,
    insert: withPrefix('<calcPr calcId="191029" fullCalcOnLoad="1"/>', root.prefix),
  };
}

/** Where an element that is not there yet belongs: before the first of those that follow it in the schema. */
function placeFor(root: XmlElement, name: string): number {
  const later = root.children.find((child) => order.indexOf(child.name) > order.indexOf(name));
  return later?.start ?? root.innerEnd;
}
