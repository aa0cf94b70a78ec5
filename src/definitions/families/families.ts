import type { FamilyFile } from '../../domain/familyFile';
import deprivation from './scotland-deprivation-2012.json';
import density from './scotland-density-2012.json';

/** The family groups that come with the product; tests hold each file to the schema. */
export const shippedFamilies: readonly FamilyFile[] = [deprivation, density] as FamilyFile[];
