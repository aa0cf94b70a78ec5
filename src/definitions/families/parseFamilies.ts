import type { FamilyFile } from '../../domain/familyFile';
import { familySchema } from './schema';

/** What is wrong with a file of families: where in it, and in which way. */
export interface FamilyMistake {
  /** "families.2.name"; '' for the whole. */
  path: string;
  kind: 'shape' | 'familyTwice' | 'authorityTwice';
  /** The name that stands twice; '' for a wrong shape. */
  name: string;
}

/** A file of families from its content, or its first mistake.
 * @param json what `JSON.parse` gave */
export function parseFamilies(json: unknown): FamilyFile | FamilyMistake {
  const parsed = familySchema.safeParse(json);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    return { path, kind: 'shape', name: '' };
  }
  const names = new Set<string>();
  const authorities = new Set<string>();
  for (const [at, family] of parsed.data.families.entries()) {
    const path = `families.${String(at)}`;
    for (const name of [family.name.en, family.name.cy ?? family.name.en]) {
      if (names.has(name.toLowerCase())) return { path, kind: 'familyTwice', name };
    }
    for (const name of [family.name.en, family.name.cy])
      if (name !== undefined) names.add(name.toLowerCase());
    for (const name of family.authorities) {
      if (authorities.has(name.toLowerCase())) return { path, kind: 'authorityTwice', name };
      authorities.add(name.toLowerCase());
    }
  }
  return parsed.data;
}
