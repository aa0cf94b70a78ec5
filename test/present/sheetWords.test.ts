import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetWords } from '../../src/definitions/words/sheets';
import { omissionWords } from '../../src/definitions/words/sheets/omissions';

const all = Object.entries({ ...omissionWords, ...sheetWords });
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
/** The same in both languages, rightly: marks, names and codes. */
const alike = [
  'terminalHeading',
  'terminalMixed',
  'leftOutFor',
  'inspectTable',
  'matrixMark',
  'methodRuleCap',
  'cell',
];
const alikeText = /^\W*(\{\w+\}\W*)*$/;

describe('the words of the sheets', () => {
  test.each(all)('“%s” has the same places to fill in both languages', (_, { en, cy }) => {
    expect(placeholders(cy)).toEqual(placeholders(en));
  });

  test.each(all)('“%s” is translated', (key, { en, cy }) => {
    if (alike.includes(key) || alikeText.test(en)) return;
    expect(cy).not.toBe(en);
  });

  test('are all used', () => {
    const source = join(__dirname, '../../src');
    const text = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/definitions[\\/]words/.test(name))
      .map((name) => readFileSync(join(source, name), 'utf8'))
      .join('\n');
    const unused = Object.keys(sheetWords).filter((key) => !text.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });
});
