import type { StrengthItem } from '../domain/strength';

/** An officer's word for where an item stands, in either language; undefined where it says none. */
export function saidKind(text: string): StrengthItem['kind'] | undefined {
  if (/^\s*(s|\+|strengths?|cryfder(au)?)\s*$/i.test(text)) return 'strength';
  if (/^\s*(a|-|–|areas?( for development)?|maes|meysydd|(maes|meysydd) i('|’)?w ddatblygu)\s*$/i.test(text))
    return 'areaForDevelopment';
  return /^\s*(leave( it)? out|left out|out|no|gadael allan|allan)\s*$/i.test(text) ? 'leftOut' : undefined;
}
