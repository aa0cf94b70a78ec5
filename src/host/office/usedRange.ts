import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { bounding } from './cells/areas';
import { rangeOf } from './rangeOf';
import type { HostObject } from './targets';

/** The used range of a whole sheet: formats count unless `valuesOnly`; null when there is nothing. */
export function usedRange(sheet: Sheet, valuesOnly: boolean): HostObject<'Range'> | null {
  let used: Area | null = sheet.cells.used(valuesOnly);
  if (!valuesOnly) for (const merge of sheet.merges) used = used ? bounding(used, merge) : merge;
  return used && rangeOf(sheet, used);
}
