import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../../src/definitions/words/say';

const source = join(__dirname, '../../../src');
const words = join(source, 'definitions/words');

/** A sentence in both languages, with the file and the key (or the keys, for advice) that it stands under. */
export interface Sentence {
  file: string;
  key: string;
  en: string;
  cy: string;
}

/** Every sentence of every catalogue in definitions/words, however deep it stands. */
export function everySentence(): Sentence[] {
  const found = new Map<string, Sentence>();
  for (const file of readdirSync(words, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- whatever file is there
    const exported = require(join(words, file)) as Record<string, unknown>;
    const visit = (value: unknown, path: string[]): void => {
      if (typeof value !== 'object' || value === null) return;
      const { en, cy } = value as Partial<Catalogue[string]>;
      if (typeof en === 'string') {
        const key = path.join('.');
        const id = `${key}|${en}`;
        if (!found.has(id)) found.set(id, { file, key, en, cy: cy ?? '' });
        return;
      }
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    };
    for (const value of Object.values(exported)) visit(value, []);
  }
  return [...found.values()];
}

/** What is wrong with sentences: none in Welsh, the English again, other places to fill in. */
export function wordFaults(sentences: readonly Sentence[], alike: ReadonlySet<string>): string[] {
  return sentences.flatMap(({ file, key, en, cy }) => {
    const at = `${file} ${key}`;
    if (cy.trim() === '') return [`${at}: no Welsh`];
    // a name in two languages fills {domain} in English and {domainCy} in Welsh
    const places = (text: string) =>
      (text.match(/\{\w+\}/g) ?? []).map((place) => place.replace('Cy}', '}')).sort();
    if (places(en).join() !== places(cy).join()) return [`${at}: other places in Welsh`];
    const wordless = !/\p{L}{2}/u.test(en.replace(/\{\w+\}/g, ''));
    return cy === en && !wordless && !alike.has(en) ? [`${at}: not translated`] : [];
  });
}

/**
 * Keys of sentences that no source outside the catalogues names. Advice is named by the code of its problem; of keys that are put together
 * (`fault_${code}`, `${step}More`) the part that stands in the source counts.
 */
export function unusedKeys(sentences: readonly Sentence[]): string[] {
  const text = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/definitions[\\/]words/.test(name))
    .map((name) => readFileSync(join(source, name), 'utf8'))
    .join('\n');
  const keys = new Set(sentences.map(({ key }) => key.split('.')[0] ?? ''));
  const named = new Set([...text.matchAll(/['"`](\w+)(?=['"`$])/g)].map(([, name]) => name));
  const putTogether = (key: string) =>
    (key.includes('_') && named.has(`${key.split('_')[0] ?? ''}_`)) ||
    (key.endsWith('More') && named.has(key.slice(0, -'More'.length)));
  const isPlace = (key: string) => /^\d+$/.test(key); // in a list, such as the months
  return [...keys].filter((key) => !named.has(key) && !putTogether(key) && !isPlace(key));
}
