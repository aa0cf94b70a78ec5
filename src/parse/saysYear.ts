import type { Period } from '../domain/period';
import { isYearLong } from './isYearLong';
import { yearOfTwo } from './yearOfTwo';

/** Whether a period is one year, be it "FY 2024", of which it is not known which of two it is. */
export function saysYear(period: Period): boolean {
  return isYearLong(period) || yearOfTwo(period.label) !== undefined;
}
