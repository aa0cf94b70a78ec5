import type { PlanArea } from '../domain/planArea';
import { areaName } from './address';
import { once } from './once';
import { rangeAt } from './rangeAt';

/** The range of an area. */
export type RangeFor = (area: PlanArea) => Excel.Range;

/** Asks for each area of a worksheet once in a request, however much is said of it: each range asked for is three actions of Excel's. */
export function onceForEach(worksheet: Excel.Worksheet): RangeFor {
  const ranges = new Map<string, Excel.Range>();
  return (area) => {
    const name = areaName(area);
    const range = ranges.get(name) ?? once(rangeAt(worksheet, area));
    ranges.set(name, range);
    return range;
  };
}
