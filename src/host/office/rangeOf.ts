import { grid, type Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { isOnGrid } from './cells/areas';
import { parseAddress } from './cells/parseAddress';
import { Refusal, sentences } from './refusal';
import type { Session } from './session';
import { hostObject, type HostObject, type RangeTarget } from './targets';

/** A range object.
 * @throws Refusal InvalidArgument where it would leave the grid */
export function rangeOf(sheet: Sheet, area: Area): HostObject<'Range'> {
  if (!isOnGrid(area)) throw new Refusal('InvalidArgument', sentences.invalidArgument);
  return hostObject('Range', { sheet, area: { ...area } });
}

export function areasOf(sheet: Sheet, areas: readonly Area[]): HostObject<'RangeAreas'> {
  return hostObject('RangeAreas', { sheet, areas: areas.map((area) => ({ ...area })) });
}

export function sheetNamed(session: Session, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return session.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The sheet by its name (any case) or id. */
export function sheetByKey(session: Session, key: unknown): Sheet | undefined {
  if (typeof key !== 'string') return undefined;
  return (
    sheetNamed(session, key) ??
    session.workbook.sheets.find((sheet) => sheet.id.toLowerCase() === key.toLowerCase())
  );
}

export function activeSheet(session: Session): Sheet {
  const sheet = session.workbook.sheets[session.workbook.active] ?? session.workbook.sheets[0];
  if (!sheet) throw new Refusal('ItemNotFound', sentences.itemNotFound);
  return sheet;
}

/** Where an address or a range argument points; a bare address is on `home`. Defined names count as addresses.
 * @throws Refusal InvalidArgument for a bad address or one of more than 8,192 characters */
export function rangeArgument(session: Session, home: Sheet, given: unknown): RangeTarget {
  if (isRange(given)) return given.target;
  if (typeof given !== 'string' || given.length > 8192)
    throw new Refusal('InvalidArgument', sentences.invalidArgument);
  const address = parseAddress(given.replace(/^=/, ''));
  if (!address) return namedRange(session, home, given);
  const sheet = address.sheetName === undefined ? home : sheetNamed(session, address.sheetName);
  if (!sheet) throw new Refusal('InvalidArgument', sentences.invalidArgument);
  return { sheet, area: address.area };
}

/** The rectangles of an address such as "A1:B2, D4"; none given is the whole sheet.
 * @throws Refusal InvalidArgument as `rangeArgument`, and where one is on another sheet */
export function areasArgument(session: Session, home: Sheet, given: unknown): Area[] {
  if (given === null || given === undefined)
    return [{ row: 0, column: 0, rows: grid.rows, columns: grid.columns }];
  if (typeof given !== 'string' || given.length > 8192)
    throw new Refusal('InvalidArgument', sentences.invalidArgument);
  return given.split(/[,;]/).map((one) => {
    const { sheet, area } = rangeArgument(session, home, one.trim());
    if (sheet !== home) throw new Refusal('InvalidArgument', sentences.invalidArgument);
    return area;
  });
}

function namedRange(session: Session, home: Sheet, given: string): RangeTarget {
  const wanted = given.toLowerCase();
  const found = session.workbook.names
    .filter((each) => each.name.toLowerCase() === wanted && (each.scope === null || each.scope === home))
    .sort((a) => (a.scope === home ? -1 : 1))[0];
  const table = session.workbook.sheets
    .flatMap((sheet) => sheet.tables.map((each) => ({ sheet, each })))
    .find(({ each }) => each.name.toLowerCase() === wanted);
  if (table) {
    const { area, showHeaders } = table.each;
    const skipped = showHeaders ? 1 : 0;
    return { sheet: table.sheet, area: { ...area, row: area.row + skipped, rows: area.rows - skipped } };
  }
  const address = found && parseAddress(found.formula.slice(1));
  const sheet = address && (address.sheetName === undefined ? home : sheetNamed(session, address.sheetName));
  if (!address || !sheet) throw new Refusal('InvalidArgument', sentences.invalidArgument);
  return { sheet, area: address.area };
}

export function isRange(given: unknown): given is HostObject<'Range'> {
  return typeof given === 'object' && given !== null && 'type' in given && given.type === 'Range';
}

/** A range argument that must be an object of the client, not an address. */
export function rangeObject(given: unknown): RangeTarget {
  if (!isRange(given)) throw new Refusal('InvalidArgument', sentences.invalidArgument);
  return given.target;
}
