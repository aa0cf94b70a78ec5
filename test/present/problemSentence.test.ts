import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemWords } from '../../src/definitions/words/problems';
import { problemSentence } from '../../src/present/problemSentence';

describe('the sentence of a problem', () => {
  test('of a code without words names the code, and never stops the run', () => {
    expect(problemSentence({ code: 'toString', details: {} }, 'en')).toEqual({
      message: 'Something needs a look (code toString).',
      fix: 'Look at the cell, and tell the makers of Judgement Grid the code.',
    });
  });

  test.each(Object.keys(problemWords))('of %s is there in both languages', (code) => {
    for (const language of ['en', 'cy'] as const) {
      const { message, fix } = problemSentence({ code, details: {} }, language);
      expect(message).toMatch(/\w/);
      expect(fix).toMatch(/\w/);
    }
  });

  test('is in the catalogue for every code that a stage uses', () => {
    const used = codesIn(join(__dirname, '../../src'));
    expect(used.size).toBeGreaterThan(20);
    const missing = [...used].filter((code) => !Object.hasOwn(problemWords, code)).sort();
    expect(missing).toEqual([]);
  });
});

const folders = ['read', 'tidy', 'compare', 'judge', 'excel', 'cli', 'definitions'];

/** Codes of problems and refusals as the stages write them: `code: 'x'` and `new Refusal('x'`. The host has Excel's own codes. */
function codesIn(source: string): Set<string> {
  const codes = new Set<string>();
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name) || !folders.includes(name.split(/[\\/]/)[0] ?? '')) continue;
    const text = readFileSync(join(source, name), 'utf8');
    for (const [, code] of text.matchAll(/new Refusal\(\s*'(\w+)'/g)) if (code) codes.add(code);
    if (!/severity/.test(text)) continue;
    for (const [, code] of text.matchAll(/\bcode: '(\w+)'/g)) if (code) codes.add(code);
  }
  return codes;
}
