import { parseFamilies } from '../definitions/families/parseFamilies';
import type { FamilyFile } from '../domain/familyFile';
import { Refusal } from '../domain/refusal';
import { readBytes } from './openInputs';

/** Bytes: a thousand councils in families take a tenth of it. */
const longest = 500_000;

/** The officer's own family groups from a JSON file.
 * @throws Refusal families… (what is wrong, and where); (file) where it cannot be opened */
export function familiesOf(path: string): FamilyFile {
  let json: unknown;
  const bytes = readBytes(path);
  if (bytes.length > longest) throw new Refusal('familiesTooLong', { file: path, most: longest });
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
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
