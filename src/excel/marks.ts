import { sheetIds, type SheetId } from '../domain/owned';

/** The worksheet custom property that makes a sheet ours. Its name alone never does. */
export const markKey = 'JudgementGrid.sheet';

/** The worksheet-scoped name that says the same as a text: `="grid"`. */
export const markName = 'JG_sheet';

/** The worksheet custom property that says what our sheet was called when it was last published: a copy of it is called otherwise. */
export const nameThenKey = 'JudgementGrid.name';

/** Worksheet custom properties that carry a chart's alternative text: the chart API has none. */
export const altTextPrefix = 'JudgementGrid.alt.';

/** The worksheet custom property that says a sheet's language, which the chart API does not know. */
export const languageKey = 'JudgementGrid.language';

/** Worksheet-scoped names of the officer's columns begin with this: Excel moves them when rows or columns are inserted. */
export const officerPrefix = 'JG_officer_';
export const keyName = `${officerPrefix}key`;

/** Namespace of the custom XML part that holds what was last published, so that it can be put back. */
export const publishedNamespace = 'urn:judgement-grid:published';

/** Namespace of the custom XML part that holds the figures of the last run. */
export const figuresNamespace = 'urn:judgement-grid:figures';

/** Namespace of the custom XML part that is there while a publish is under way, and after one that broke off. */
export const unfinishedNamespace = 'urn:judgement-grid:unfinished';

/** Namespace of the custom XML part that holds what the last publish can be undone with. */
export const undoNamespace = 'urn:judgement-grid:undo';

/** Namespace of the custom XML part that holds the judgement log. */
export const recordNamespace = 'urn:judgement-grid:record';

/** Namespace of the custom XML part that holds the years that were closed. */
export const yearsNamespace = 'urn:judgement-grid:years';

/** Namespace of the custom XML part that holds what was typed in the pane and stands on no sheet yet. */
export const waitingNamespace = 'urn:judgement-grid:waiting';

/** Namespace of the custom XML part that holds what the officer chose in the pane. */
export const choicesNamespace = 'urn:judgement-grid:choices';

export interface Mark {
  id: SheetId;
  part: string;
}

/** "grid" or "charts/getting-help". */
export function markText(mark: Mark): string {
  return mark.part === '' ? mark.id : `${mark.id}/${mark.part}`;
}

/** undefined for a mark of a version that knew other sheets. */
export function parseMark(text: string): Mark | undefined {
  const [id = '', ...part] = text.split('/');
  const known = sheetIds.find((candidate) => candidate === id);
  return known === undefined ? undefined : { id: known, part: part.join('/') };
}
