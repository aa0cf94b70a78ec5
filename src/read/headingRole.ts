import { headingWords, type HeadingRole } from './headingWords';

const roles = new Map<string, HeadingRole>();
for (const role of Object.keys(headingWords) as HeadingRole[]) {
  for (const word of headingWords[role]) if (!roles.has(word)) roles.set(word, role);
}

/** What a column is for, by its heading alone; undefined where the heading is none that we know. */
export function headingRole(heading: string): HeadingRole | undefined {
  const plain = plainHeading(heading);
  const role = roles.get(plain) ?? roles.get(plainHeading(heading.replace(/\([^()]*\)/g, ' ')));
  return role ?? (codeOfPublisher.test(plain) ? 'indicatorCode' : undefined);
}

/** "ASCOF Measure Code", "LGBF indicator ref". */
const codeOfPublisher = /^\w+ (?:measure|indicator|metric|pi|kpi) (?:code|ref|reference|id)$/;

/** Lower case, letters without accents, everything else a space: "LA_Name" and "LA name:" are one heading. */
export function plainHeading(heading: string): string {
  return heading
    .replace(/([a-z])([A-Z][a-z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}
