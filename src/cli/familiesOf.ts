import { parseFamilies } from '../definitions/families/parseFamilies';
import type { FamilyFile } from '../domain/familyFile';
import { Refusal } from '../domain/refusal';
import { readBytes } from './openInputs';

/** The officer's own family groups from a JSON file.
 * @throws Refusal familyFile (what is wrong, and where); (file) where it cannot be opened */
export function familiesOf(path: string): FamilyFile {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(readBytes(path)));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal('familiesNotJson', { file: path });
    throw error;
  }
  const parsed = parseFamilies(json);
  if (!('kind' in parsed)) return parsed;
  const { kind, name } = parsed;
  const where = parsed.path === '' ? '(top)' : parsed.path;
  if (kind === 'shape') throw new Refusal('familiesShape', { file: path, path: where });
  throw new Refusal(kind === 'familyTwice' ? 'familiesFamilyTwice' : 'familiesAuthorityTwice', {
    file: path,
    path: where,
    name,
  });
}
