import { resultsSchema } from '../../src/definitions/results/schema';
import { toResults } from '../../src/present/toResults';
import { assessmentOf } from './assessmentOf';
import { expectGolden } from './golden';

describe('results.json', () => {
  const results = toResults(assessmentOf());

  test.each(['en', 'cy'] as const)('keeps to its schema (%s)', (language) => {
    const written = JSON.parse(JSON.stringify(toResults(assessmentOf({}, language)))) as unknown;
    expect(resultsSchema.safeParse(written).error).toBeUndefined();
  });

  test('reads as its golden copy', () => {
    expectGolden('results.json.txt', `${JSON.stringify(results, null, 2)}\n`);
  });

  test('gives numbers in full, and null for what could not be said', () => {
    const [referrals, plans] = results.indicators;
    expect(referrals).toMatchObject({ value: 14.2, lower95: 9.86, comparatorPooled: 18.75, rank: 2, of: 5 });
    expect(plans).toMatchObject({ lower95: null, comparatorPooled: null, difference: null, target: null });
  });

  test('says better or worse only where there is a direction', () => {
    expect(results.indicators.map(({ polarity, difference }) => ({ polarity, difference }))).toEqual([
      { polarity: 'lowerIsBetter', difference: 'better' },
      { polarity: 'higherIsBetter', difference: null },
      { polarity: null, difference: 'higher' },
    ]);
  });

  test('names the cells that a figure came from as Excel would', () => {
    expect(results.indicators.map(({ cells }) => cells)).toEqual([
      ['Figures!C5'],
      ['Figures!D5'],
      ["'Officer''s sheet'!E5"],
    ]);
    expect(results.domains.find(({ id }) => id === 'workforce')?.evidence[0]?.cells).toEqual(['Findings!G4']);
  });

  test('lists a council without a value, with the reason', () => {
    expect(results.indicators[0]?.omitted).toEqual([
      { gss: 'W06000022', name: 'Newport', reason: 'confidential', reasonInWords: 'confidential' },
    ]);
  });

  test('keeps suggestion and judgement apart', () => {
    expect(results.domains.map(({ suggested, level, judged }) => [suggested, level, judged])).toEqual([
      [4, 3, true],
      [null, null, false],
      [null, 1, true],
      [3, 3, true],
      [null, null, false],
    ]);
  });

  test('says why a domain has no suggestion', () => {
    expect(results.domains.map(({ notEnough }) => notEnough)).toEqual([
      '',
      'Not enough evidence: 25% of what was expected could be used, and 40% is needed.',
      'Not enough evidence: 0 of the 2 pieces that a suggestion needs.',
      '',
      'Not enough evidence: 0 of the 2 pieces that a suggestion needs.',
    ]);
  });

  test('gives a cap with its reason', () => {
    expect(results.questions[0]).toMatchObject({
      level: 2,
      label: 'Inconsistent',
      caps: [{ id: 'protecting-first', from: 3, to: 2, reason: 'People at risk come first.' }],
    });
  });
});
