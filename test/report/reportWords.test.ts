import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportWords } from '../../src/definitions/words/report';

const all = Object.entries(reportWords);
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
/** The same in both languages, rightly. */
const alike = ['actorStaff', 'sourceStaff', 'sourcePartner'];
const onlyPlaces = /^[^\p{L}]*(\{\w+\}[^\p{L}]*)*$/u;

describe('the words of the documents', () => {
  test.each(all)('“%s” has the same places to fill in both languages', (_, { en, cy }) => {
    expect(placeholders(cy)).toEqual(placeholders(en));
  });

  test.each(all)('“%s” is translated', (key, { en, cy }) => {
    if (alike.includes(key) || onlyPlaces.test(en)) return;
    expect(cy).not.toBe(en);
  });

  test('are all used', () => {
    const source = join(__dirname, '../../src/report');
    const text = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(source, name), 'utf8'))
      .join('\n');
    expect(Object.keys(reportWords).filter((key) => !text.includes(`'${key}'`))).toEqual([]);
  });

  test('no key stands in two of its catalogues', () => {
    const folder = join(__dirname, '../../src/definitions/words/report');
    const keys = readdirSync(folder).flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/^ {2}(\w+): \{/gm)].map(([, key]) => key),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys).toHaveLength(all.length);
  });
});
