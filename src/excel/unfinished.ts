import type { CellContent } from '../domain/grid';
import type { OwnedSheet } from '../domain/owned';
import type { PlanArea } from '../domain/sheetPlan';
import { unfinishedNamespace, type Mark } from './marks';
import { keptPart } from './keptPart';
import type { OfficerColumns } from './readEntries';
import { unpacked } from './unpacked';

/** A sheet of ours as it stood before a publish that did not come to its end. */
export interface UnfinishedSheet {
  id: string;
  mark: Mark;
  /** The tab's name then; absent in what an earlier version kept. */
  name?: string;
  used: PlanArea | undefined;
  formulas: CellContent[][];
  entries: OwnedSheet['entries'];
  columns: OfficerColumns | undefined;
  tableAreas?: ReadonlyMap<string, PlanArea>;
}

/** What the first request of a publish leaves in the workbook and the last takes away: enough to put everything back later. */
export interface UnfinishedPublish {
  sheets: UnfinishedSheet[];
  /** The workbook's sheets by id: another one that bears our mark was added by the publish. */
  ids: string[];
  /** Names of the sheets that were to be added. */
  added: string[];
  /** The parts that remember what was published, and its figures, as they were. */
  publishedXml: string | undefined;
  figuresXml: string | undefined;
  /** The judgement log as it was; absent in what an earlier version left behind. */
  recordXml?: string | undefined;
  /** The closed years as they were; absent in what an earlier version left behind. */
  yearsXml?: string | undefined;
}

/** As it is kept: maps as lists. */
export type StoredUnfinished = Omit<UnfinishedPublish, 'sheets'> & {
  sheets: (Omit<UnfinishedSheet, 'entries' | 'columns' | 'tableAreas'> & {
    tableAreas?: [string, PlanArea][];
    entries: [string, [string, CellContent][]][];
    columns: { key: PlanArea; columns: [string, PlanArea][] } | undefined;
  })[];
};

/**
 * Asks for the part as `askPart` does, without a round trip of its own.
 * @returns at the end, undefined where no publish broke off, or where what it left is damaged
 */
export function askUnfinished(context: Excel.RequestContext): () => () => UnfinishedPublish | undefined {
  const part = unfinishedPart(context);
  part.load('id');
  return () => {
    const xml = part.isNullObject ? undefined : part.getXml();
    return () => parse(xml?.value);
  };
}

export function unfinishedPart(context: Excel.RequestContext): Excel.CustomXmlPart {
  return keptPart(context, unfinishedNamespace);
}

/** A damaged one is none: the sheets stand as they are, and the next publish writes them afresh. */
function parse(xml: string | undefined): UnfinishedPublish | undefined {
  return unpacked('unfinished', xml, (text) => fromStored(JSON.parse(text) as StoredUnfinished));
}

/** What was kept, as it is worked with. */
export function fromStored(stored: StoredUnfinished): UnfinishedPublish {
  return {
    ...stored,
    sheets: stored.sheets.map((sheet) => ({
      ...sheet,
      tableAreas: new Map(sheet.tableAreas),
      entries: new Map(sheet.entries.map(([key, typed]) => [key, new Map(typed)])),
      columns: sheet.columns && { key: sheet.columns.key, columns: new Map(sheet.columns.columns) },
    })),
  };
}
