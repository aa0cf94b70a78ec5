import { contentTypes } from './parts/contentTypes';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { Work } from '../work';
import { WorkbookRecord } from '../model/workbookRecord';
import { PackageDraft } from './parts/packageDraft';
import { workbookSources } from './workbookSource';
import { blankPackage } from './write/blankPackage';
import { DifferentialFormats } from './write/differentialFormats';
import type { SaveContext } from './write/saveContext';
import { selectTab } from './write/selectTab';
import { StringTable } from './write/stringTable';
import { writeCustomXml } from './write/writeCustomXml';
import { writeProperties } from './write/writeProperties';
import { writeSheet } from './write/writeSheet';
import { writeStrings } from './write/writeStrings';
import { blankStyles } from './write/blankStyles';
import { writeStyles } from './write/writeStyles';
import { writeWorkbookPart } from './write/writeWorkbookPart';
import type { Packing } from './zip/packing';
import { writeZip } from './zip/writeZip';

/**
 * The workbook as an .xlsx file. Parts that nothing changed come out as they came in, byte for byte and still packed; the same
 * workbook gives the same bytes. A CSV or a new workbook is written whole. In steps, so that a page stays alive; what is changed in the
 * workbook meanwhile may be in the file or not.
 * @returns pieces that stand one behind another: a page that copies a large file at once stands still meanwhile
 * @param packing of a workbook that came from no file; others are packed with what opened them
 */
export function* saveInSteps(workbook: Workbook, packing?: Packing): Work<readonly Uint8Array[]> {
  if (!(workbook instanceof WorkbookRecord))
    throw new TypeError('only a workbook that was opened or created here can be saved');
  const context = start(workbook, packing);
  const { source, draft } = context;
  const before = new PackageDraft(source.package, false).reachable('');
  const links = draft.relationships(source.part);
  for (const [sheet, from] of source.sheets) {
    if (workbook.sheets.includes(sheet)) continue;
    links.remove(({ id }) => id === from.relationId);
    context.chainIsStale = true;
  }
  const added = new Map<Sheet, string>();
  for (const sheet of workbook.sheets) {
    const from = source.sheets.get(sheet);
    if (from) {
      if (sheet.touched && sheet.kind === 'worksheet') yield* writeSheet(sheet, from.part, from, context);
      continue;
    }
    const part = draft.free(`${context.folder}worksheets/sheet`, '.xml');
    yield* writeSheet(sheet, part, undefined, context);
    added.set(sheet, links.add('worksheet', { part }));
  }
  yield;
  yield* selectActive(context);
  yield* writeStrings(context);
  appendStyles(context);
  yield;
  writeProperties(context);
  writeCustomXml(context);
  if (context.chainIsStale) links.remove(({ kind }) => kind === 'calcChain');
  writeWorkbookPart(context, added);
  // What only a removed part led to goes with it.
  const after = draft.reachable('');
  for (const part of before) if (!after.has(part)) draft.remove(part);
  const entries = yield* draft.entries();
  yield;
  return writeZip(entries);
}

function start(workbook: WorkbookRecord, packing: Packing | undefined): SaveContext {
  const source = workbookSources.get(workbook) ?? blankPackage(workbook, packing);
  const root = source.package.xml(source.part);
  const strict = [...root.attributes.values()].some((value) =>
    value.startsWith('http://purl.oclc.org/ooxml/'),
  );
  const links = source.package.relationships(source.part);
  const styles = links.find(({ kind }) => kind === 'styles')?.part;
  const looks =
    styles !== undefined && source.package.has(styles) ? source.package.xml(styles).child('dxfs') : undefined;
  return {
    workbook,
    active: workbook.active,
    source,
    draft: new PackageDraft(source.package, strict),
    folder: source.part.slice(0, source.part.lastIndexOf('/') + 1),
    strings: new StringTable(workbook.pool, workbook.pool.shared),
    differentials: new DifferentialFormats(looks?.children.length ?? 0),
    mustCalculate: false,
    chainIsStale: false,
  };
}

/** One tab is selected: the active one. Sheets that were written know it already. */
function* selectActive({ workbook, active: at, source, draft }: SaveContext): Work<undefined> {
  const active = workbook.sheets[at];
  if (active?.id === source.then.active) return undefined;
  for (const [sheet, { part, frame }] of source.sheets) {
    if (workbook.sheets.includes(sheet) && sheet.kind === 'worksheet')
      yield* selectTab(draft, part, frame, sheet === active);
  }
  return undefined;
}

/** A workbook need not have a styles part, and one that it names may be missing. */
function appendStyles({ workbook, source, draft, folder, differentials }: SaveContext): void {
  const formats = workbook.styles.formats.slice(source.formats);
  if (formats.length === 0 && differentials.added.length === 0) return;
  const links = draft.relationships(source.part);
  const named = links.all.find(({ kind }) => kind === 'styles')?.part;
  const plain = `${folder}styles.xml`;
  const part = named ?? (draft.has(plain) ? draft.free(`${folder}styles`, '.xml') : plain);
  const isThere = named !== undefined && draft.has(part);
  const text = isThere ? draft.text(part) : blankStyles;
  draft.set(part, writeStyles(text, formats, differentials.added), isThere ? undefined : contentTypes.styles);
  if (named === undefined) links.add('styles', { part });
}
