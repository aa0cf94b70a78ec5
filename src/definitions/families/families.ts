import type { FamilyFile } from '../../domain/familyFile';
import deprivation from './scotland-deprivation-2012.json';
import density from './scotland-density-2012.json';
import { parseFamilies } from './parseFamilies';

/** The family groups that come with the product. */
export const shippedFamilies: readonly FamilyFile[] = [deprivation, density].map((file) => {
  const parsed = parseFamilies(file);
  if ('kind' in parsed)
    throw new Error(`a shipped file of families is wrong at ${parsed.path}: ${parsed.name}`);
  return parsed;
});
