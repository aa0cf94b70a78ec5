import { parseAddress } from './cells/parseAddress';
import { refuseArgument, text } from './formatFacets';

/** A name of cells or of a table: starts with a letter, _ or \, no spaces, no address of either style, 255 characters at most. */
export function definedName(value: unknown): string {
  const name = text(value);
  const fits =
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    name.length <= 255 &&
    !parseAddress(name) &&
    !/^(r\d*|c\d*|r\d+c\d+)$/i.test(name);
  return fits ? name : refuseArgument();
}
