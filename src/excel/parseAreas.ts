import type { PlanArea } from '../domain/planArea';
import { parseArea } from './address';

/** The areas of an address as Excel gives it for several: "'Spend, 2015'!A1:B1,'Spend, 2015'!D4". Whole rows and columns are left out. */
export function parseAreas(addresses: string): PlanArea[] {
  const bare = addresses.replace(/'(?:[^']|'')*'!/g, '');
  return bare.split(',').flatMap((one) => parseArea(one) ?? []);
}
