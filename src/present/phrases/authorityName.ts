import type { Assessment } from '../../domain/assessment';
import { councilLabel } from './councilLabel';
import { plainName } from './plainName';

/**
 * An authority's name in the assessment's language, by its index; English where it has no Welsh name. Of two that have one name, the one that is
 * no more is told apart by its last year and its code: the name by itself means the one that is there today.
 */
export function authorityName({ tidied, language }: Assessment, index: number): string {
  const { authorities } = tidied.figures;
  const authority = authorities[index];
  if (authority === undefined) throw new RangeError(`no authority ${index}`);
  return authority.to === undefined
    ? plainName(authority, language)
    : councilLabel(authority, authorities, language);
}
