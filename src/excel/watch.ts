import type { CellAt, CellContent } from '../domain/grid';
import { parseArea } from './address';
import { inExcel } from './inExcel';

/** Takes a listener away again. */
export type StopWatching = () => Promise<void>;

/** Typing comes in bursts, and a selection that is dragged in many steps: this many milliseconds of quiet end one. */
const quietAfterChange = 400;
const quietAfterSelection = 120;

/**
 * Tells in which sheets cells were changed by a person, here or elsewhere, or by another program: never what this add-in wrote. Once
 * for each burst.
 * @throws Refusal when Excel refuses to listen
 */
export function onFiguresChanged(tell: (sheets: readonly string[]) => void): Promise<StopWatching> {
  const changed = new Set<string>();
  const said = settled(quietAfterChange, async () => {
    const ids = [...changed];
    changed.clear();
    const names = await namesOf(ids);
    if (names.length > 0) tell(names);
  });
  return listen(
    (worksheets) =>
      worksheets.onChanged.add((event) => {
        if (event.triggerSource !== 'ThisLocalAddin') {
          changed.add(event.worksheetId);
          said.again();
        }
        return Promise.resolve();
      }),
    said.never,
  );
}

/** How far to the right a row is looked at, to know what it is about. */
const columnsOfRow = 40;

/** Tells which cell is selected (the first of several) and what its row says, once the selection has come to rest. */
export function onSelection(tell: (at: CellAt, row: readonly CellContent[]) => void): Promise<StopWatching> {
  let last: { worksheetId: string; address: string } | undefined;
  const said = settled(quietAfterSelection, async () => {
    if (last === undefined) return;
    const { worksheetId, address } = last;
    const area = parseArea(address.split(',')[0] ?? '');
    if (area === undefined) return;
    const { row, column } = area;
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(worksheetId).load('name');
      const cells = sheet.getRangeByIndexes(row, 0, 1, columnsOfRow).load('values');
      await context.sync();
      tell({ sheet: sheet.name, row, column }, (cells.values as CellContent[][])[0] ?? []);
    });
  });
  return listen(
    (worksheets) =>
      worksheets.onSelectionChanged.add((event) => {
        last = event;
        said.again();
        return Promise.resolve();
      }),
    said.never,
  );
}

async function listen<Arguments>(
  add: (worksheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlerResult<Arguments>,
  atEnd: () => void,
): Promise<StopWatching> {
  const handler = await inExcel(async (context) => {
    const added = add(context.workbook.worksheets);
    await context.sync();
    return added;
  });
  return async () => {
    atEnd();
    // Excel takes a listener away only in the conversation in which it was added
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

/** Names of sheets by their ids; one that is gone by now has none. */
function namesOf(ids: readonly string[]): Promise<string[]> {
  return inExcel(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load('name'));
    await context.sync();
    return sheets.filter((sheet) => !sheet.isNullObject).map((sheet) => sheet.name);
  });
}

/** Runs `act` once it has been quiet for so many milliseconds. What fails then (Excel is busy, the sheet is gone) is not news for the officer. */
function settled(quiet: number, act: () => Promise<void>): { again: () => void; never: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    again: () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        act().catch(() => undefined);
      }, quiet);
    },
    never: () => {
      clearTimeout(timer);
    },
  };
}
