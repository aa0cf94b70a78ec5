import { frameworkOfText } from '../../src/definitions/frameworks/frameworkOfText';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { jsonWithLines, JsonFault } from '../../src/definitions/frameworks/jsonWithLines';
import { advise } from '../../src/definitions/words/advice';
import { problemWords } from '../../src/definitions/words/problems';

const text = JSON.stringify(jointReview, null, 2);
const lines = text.split('\n');

/** The number of the first line that holds `part`, and of the nth. */
function lineWith(part: string, nth = 1): number {
  return lines.map((line, at) => (line.includes(part) ? at + 1 : 0)).filter((at) => at > 0)[nth - 1] ?? 0;
}

function said(source: string, language: 'en' | 'cy' = 'en'): string[] {
  return frameworkOfText(source).problems.map(
    ({ code, details }) => advise(problemWords, code, language, details).message,
  );
}

test('a framework file that is right is read', () => {
  expect(frameworkOfText(text)).toEqual({ made: jointReview, problems: [] });
  expect(frameworkOfText(`\uFEFF${text}`).made).toEqual(jointReview);
});

describe('a mistake in a framework file is named by its line', () => {
  test.each([
    ['"best": "highest"', '"best": "middle"', 'scale.best) is none of the words that can stand there.'],
    [
      '"theme": "getting-help"',
      '"theme": "getting-hlp"',
      'domains.0.theme): the framework has no theme “getting-hlp”.',
    ],
    ['"floor": 0.5', '"floor": 50', 'coverage.floor) is too large.'],
    [
      '"minimumEvidence"',
      '"minimum"',
      'coverage.minimum): there is no field “minimum” in a framework at this place.',
    ],
  ])('%s for %s', (right, wrong, sentence) => {
    const line = lineWith(right);
    expect(line).toBeGreaterThan(1);
    expect(said(text.replace(right, wrong))).toContain(`Line ${line} (${sentence}`);
  });

  test('of a field that is missing: the line of what it should stand in', () => {
    const [sentence] = said(text.replace(`"version": "${jointReview.version}",`, ''));
    expect(sentence).toBe('Line 1 (version) is missing.');
  });

  test('each of several gets a sentence of its own, in Welsh too', () => {
    const broken = text.replace('"floor": 0.5', '"floor": 50').replace('"best": "highest"', '"best": "x"');
    expect(said(broken)).toHaveLength(2);
    expect(said(broken, 'cy')[0]).toMatch(/^Llinell \d+ \(scale\.best\)/);
  });

  test('and a field that is there twice is not passed over', () => {
    const broken = text.replace('"version"', '"date": "2020-01-01",\n  "version"');
    expect(said(broken)).toEqual([`Line ${lineWith('"date"') + 1} (date) is there twice.`]);
  });
});

describe('a file that is made to cost hours is refused in a moment', () => {
  test('of many thousand mistakes a hundred are named, and how many there are besides', () => {
    const sentences = said(`{"domains": [${'1,'.repeat(20_000)}1]}`);
    expect(sentences).toHaveLength(101);
    // 20,001 that are no domains, and 11 parts that are missing
    expect(sentences.at(-1)).toBe('Mistakes that are not listed: 19,912.');
  });

  test('a right shape whose parts do not agree, too', () => {
    const rules = Array.from({ length: 150 }, () => ({ indicator: 'A', rule: 'threshold', bounds: [1] }));
    const sentences = said(JSON.stringify({ ...jointReview, indicatorRules: rules }));
    expect(sentences).toHaveLength(101);
    expect(sentences.at(-1)).toMatch(/^Mistakes that are not listed: \d+\.$/);
  });

  test('one that no framework is as long as is not looked through', () => {
    expect(said(`[${'1,'.repeat(250_000)}1]`)).toEqual([
      'The file has 500,003 characters: no framework is as long.',
    ]);
  });
});

describe('a file that is no JSON is refused with the line where it stops being some', () => {
  // The line is counted by hand from the text given.
  test.each([
    ['', 1],
    ['{', 1],
    ['{\n "a": 1\n "b": 2\n}', 3],
    ['{\n "a": 1,\n}', 3],
    ['{\n "a": [1, 2,\n 3\n}', 4],
    ['{"a": 01}', 1],
    ['{"a": "x\ny"}', 1],
    ['{\n "a": "x\ty"}', 2],
    ['{}\n\nx', 3],
    ['{\n "a": tru }', 2],
    [`${'['.repeat(100)}${']'.repeat(100)}`, 1],
  ])('%j: line %i', (source, line) => {
    expect(() => jsonWithLines(source)).toThrow(JsonFault);
    expect(said(source)[0]).toContain(`Line ${line}: `);
  });

  test.each([
    'null',
    '7',
    '"text"',
    '[]',
    '{"__proto__": 1}',
    '{"a":{"b":[true,false,null,-1.5e3,"\\u0041\\n"]}}',
  ])('%s is JSON, as JSON.parse has it', (source) => {
    expect(JSON.stringify(jsonWithLines(source).value)).toBe(JSON.stringify(JSON.parse(source)));
  });
});
