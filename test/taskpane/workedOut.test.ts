import type { Comparison } from '../../src/domain/comparison';
import type { Language } from '../../src/domain/text';
import { workedOut } from '../../src/taskpane/state/workedOut';
import { assessmentOf } from '../present/assessmentOf';

/** What is said of the first comparison, with something else in it. */
function said(part: Partial<Comparison>, language: Language = 'en'): string {
  const assessment = { ...assessmentOf(), language };
  return workedOut(assessment, { ...assessment.compared.comparisons[0]!, ...part }).join('\n');
}

const interval = { lower95: 32.25, upper95: 47.01, lower998: 30, upper998: 50, approximate: false } as const;

describe('how a figure was worked out says', () => {
  test.each([
    ['en', 'Numerator 65, denominator 1,165.'],
    ['cy', 'Rhifiadur 65, enwadur 1,165.'],
  ] as const)('the people behind it, in %s', (language, sentence) => {
    expect(said({ numerator: 65, denominator: 1165 }, language)).toContain(sentence);
  });

  test('nothing of people where they are not known', () => {
    expect(said({ numerator: 65, denominator: undefined })).not.toMatch(/[Nn]umerator/);
  });

  test.each([
    ['wilson', '95% interval, by Wilson’s score: 32.25% to 47.01%.'],
    ['byar', '95% interval, by Byar’s method: 32.25% to 47.01%.'],
    ['exact', '95% interval, exact Poisson: 32.25% to 47.01%.'],
  ] as const)('its interval and how that was made: %s', (method, sentence) => {
    expect(said({ interval: { ...interval, method } })).toContain(sentence);
    expect(said({ interval: { ...interval, method } })).not.toContain('approximate');
    expect(said({ interval: { ...interval, method, approximate: true } })).toContain(
      `${sentence} It is approximate, as the value is rounded.`,
    );
  });

  test('that nothing was tested where there is a value and no interval', () => {
    const untested = 'No 95% interval can be given, so the difference from the median is not tested.';
    expect(said({ value: 39, interval: undefined })).toContain(untested);
    expect(said({ value: undefined, interval: undefined })).not.toContain(untested);
  });

  test('the tested difference, in the words of the indicator’s direction', () => {
    const [standing, position] = ['worse', 'higher'] as const;
    expect(said({ standing, position })).toContain('Against the median: Worse.');
    const none = assessmentOf().tidied.figures.indicators.findIndex(({ polarity }) => polarity === 'none');
    expect(said({ indicator: none, position })).toContain('Against the median: Higher.');
    expect(said({ standing: undefined, position: undefined })).not.toContain('Against');
  });

  test('who the comparators are, and who of them was left out and why', () => {
    expect(said({ omitted: [] })).toMatch(/authorit/);
    expect(said({ omitted: [] })).not.toContain('left out');
    const omitted = [{ authority: 4, reason: 'noReading', marker: 'confidential' as const }];
    expect(said({ omitted })).toContain('Comparators left out. Confidential: Newport.');
    expect(said({ within: { by: 'country', members: [1, 2] } })).toContain(
      'Only this country has it: compared with 2 of its councils.',
    );
  });

  test('the rules of quartile and rank, where it has one', () => {
    expect(said({ quartile: 2, rank: 3 })).toMatch(/Quartile: Bounds as Excel’s QUARTILE\.INC.*\nRank: Ties/);
    expect(said({ quartile: undefined, rank: undefined })).not.toMatch(/QUARTILE|Ties/);
  });
});
