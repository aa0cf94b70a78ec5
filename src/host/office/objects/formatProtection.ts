import { objectType } from '../objectType';
import { facetMember } from './rangeFormat';

/** Excel.FormatProtection: which cells a protected sheet leaves open. */
export const formatProtection = objectType('FormatProtection', {
  members: {
    Locked: facetMember('1.2', 'protection/locked'),
    FormulaHidden: { since: '1.2', get: () => false },
  },
});
