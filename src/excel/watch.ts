import type { CellAt, CellContent } from '../domain/grid';
import { parseArea } from './address';
import { inExcel } from './inExcel';

/** Takes a listener away again. */
export type StopWatching = () => Promise<void>;

/** Typing comes in bursts, and a selection that is dragged in many steps: this many milliseconds of quiet end one. */
const quietAfterChange = 400;
const quietAfterSelection = 120;

/** Names of sheets in which cells were changed, and when that was last heard of, in milliseconds of `performance.now()`. */
export type SheetsChanged = ReadonlyMap<string, number>;

/**
 * Tells in which sheets cells were changed by a person, here or elsewhere, or by another program: never what this add-in wrote. Once
 * for each burst.
 * @throws Refusal when Excel refuses to listen
 */
export function onFiguresChanged(tell: (sheets: SheetsChanged) => void): Promise<StopWatching> {
  const changed = new Map<string, number>();
  const said = settled(quietAfterChange, async () => {
    const heard = new Map(changed);
    changed.clear();
    const sheets = await named(heard);
    if (sheets.size > 0) tell(sheets);
  });
  return listen(
    (worksheets) =>
      worksheets.onChanged.add((event) => {
        if (event.triggerSource !== 'ThisLocalAddin') {
          changed.set(event.worksheetId, performance.now());
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

/** By the names of the sheets instead of their ids; one that is gone by now has none. */
function named<Told>(byId: ReadonlyMap<string, Told>): Promise<Map<string, Told>> {
  return inExcel(async (context) => {
    const sheets = Array.from(byId, ([id, told]) => ({
      sheet: context.workbook.worksheets.getItemOrNullObject(id).load('name'),
      told,
    }));
    await context.sync();
    const there = sheets.filter(({ sheet }) => !sheet.isNullObject);
    return new Map(there.map(({ sheet, told }) => [sheet.name, told]));
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
