import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { parseAddress } from './cells/parseAddress';
import { writeArea } from './cells/writeArea';
import { activateSheet, selectArea } from './selection';
import type { Session } from './session';
import { callMethod, findByMember, setProperty } from './actions';
import { hostObject } from './targets';

type Typed = string | number | boolean;

/** What a person does in Excel's window. It raises the events that it raises in Excel. */
export interface Person {
  activate(sheetId: string): void;
  /** `a1` may be several areas with commas. */
  select(sheetId: string, a1: string): void;
  /** As typed: a formula, a number, a date, text; one for all cells, or rows of them in the area's shape. Reads what the API's `values` reads. */
  type(sheetId: string, a1: string, typed: Typed | readonly (readonly Typed[])[]): void;
  rename(sheetId: string, name: string): void;
  hide(sheetId: string, visibility: 'Visible' | 'Hidden' | 'VeryHidden'): void;
  remove(sheetId: string): void;
  addSheet(name: string): string;
  insertRows(sheetId: string, first: number, count: number): void;
  protect(sheetId: string, on: boolean): void;
  /** Review, Protect workbook: no sheet is added, deleted, renamed, moved, hidden or given another colour. */
  protectStructure(on: boolean): void;
}

/**
 * @param around what is called before the person changes anything, and when what they did is done, to deliver events
 * @param actor a colleague works on the same workbook at another computer: changed cells come with the source Remote
 */
export function personOf(
  session: Session,
  around: { before: () => void; after: () => void },
  actor: 'person' | 'colleague' = 'person',
): Person {
  const sheetOf = (id: string): Sheet => {
    const sheet = session.workbook.sheets.find((each) => each.id === id);
    if (!sheet) throw new RangeError(`There is no sheet ${id}`);
    return sheet;
  };
  const areaOf = (a1: string): Area => {
    const address = parseAddress(a1);
    if (!address) throw new RangeError(`"${a1}" is no address`);
    return address.area;
  };
  const looking =
    <A extends unknown[], R>(act: (...args: A) => R) =>
    (...args: A): R => {
      const before = session.actor;
      session.actor = actor;
      try {
        return act(...args);
      } finally {
        session.actor = before;
        around.after();
      }
    };
  const doing = <A extends unknown[], R>(act: (...args: A) => R): ((...args: A) => R) =>
    looking((...args: A) => {
      around.before();
      session.actor = actor;
      return act(...args);
    });
  return {
    activate: looking((id: string) => {
      activateSheet(session, sheetOf(id));
    }),
    select: looking((id: string, a1: string) => {
      selectArea(session, sheetOf(id), a1.split(',').map(areaOf), true);
    }),
    type: doing((id: string, a1: string, typed: Typed | readonly (readonly Typed[])[]) => {
      writeArea(session, sheetOf(id), areaOf(a1), typed);
    }),
    rename: doing((id: string, name: string) => {
      setProperty(hostObject('Worksheet', { sheet: sheetOf(id) }), 'Name', name, session);
    }),
    hide: doing((id: string, visibility: 'Visible' | 'Hidden' | 'VeryHidden') => {
      setProperty(hostObject('Worksheet', { sheet: sheetOf(id) }), 'Visibility', visibility, session);
    }),
    remove: doing((id: string) => {
      callMethod(hostObject('Worksheet', { sheet: sheetOf(id) }), 'Delete', [], session);
    }),
    addSheet: doing((name: string) => {
      const sheet = session.workbook.newSheet(name);
      session.workbook.sheets.push(sheet);
      session.changed('sheets', sheet);
      if (session.enableEvents)
        session.events.raise(13, ['Workbook'], { worksheetId: sheet.id, source: 'Local' });
      return sheet.id;
    }),
    insertRows: doing((id: string, first: number, count: number) => {
      const area = { row: first, column: 0, rows: count, columns: 16_384 };
      findByMember(hostObject('Range', { sheet: sheetOf(id), area }), 'Insert', ['Down'], 'find', session);
    }),
    protect: doing((id: string, on: boolean) => {
      const sheet = sheetOf(id);
      sheet.protection = { on };
      session.changed('protection', sheet);
    }),
    protectStructure: doing((on: boolean) => {
      session.workbookProtected = on;
      session.changed('protection');
    }),
  };
}
