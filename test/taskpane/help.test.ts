import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpSections } from '../../src/definitions/words/pane/help';

/** README without its marks and line breaks and with curly quotes, so that a sentence is found wherever it is broken. */
const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8')
  .replace(/\*\*|`/g, '')
  .replace(/'/g, '’')
  .replace(/\s+/g, ' ');

const shared = helpSections
  .filter(({ id }) => ['promises', 'reads', 'keeps'].includes(id))
  .flatMap(({ id, lines }) => lines.map((line) => ({ id, line })));

describe('the pane’s help and README say the same', () => {
  test.each(shared.map(({ id, line }) => [line.text.en, id, line.term?.en] as const))(
    '“%s” (%s)',
    (text, id, term) => {
      expect(readme).toContain(text);
      // a promise runs on from its first words; what is read stands in a table
      if (id === 'promises' && term !== undefined) expect(readme).toContain(`${term} ${text}`);
      if (id === 'reads' && term !== undefined) expect(readme).toContain(`| ${term} | ${text} |`);
    },
  );
});

test('every sentence of the help is there in Welsh, and is not the English one', () => {
  const texts = helpSections.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]);
  for (const { en, cy } of texts) {
    expect(cy ?? '').not.toBe('');
    expect(cy).not.toBe(en);
  }
});

test('each section has an anchor of its own', () => {
  const ids = helpSections.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
