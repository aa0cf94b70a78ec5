import { presentTerminal } from '../../src/present/presentTerminal';
import { assessmentOf } from './assessmentOf';
import { expectGolden } from './golden';

describe('what a run prints', () => {
  test.each(['en', 'cy'] as const)('reads as its golden copy (%s)', (language) => {
    expectGolden(`terminal.${language}.txt`, presentTerminal(assessmentOf({}, language)));
  });

  test.each([
    [
      'en',
      'The evidence suggests: Inconsistent. Levels',
      'The evidence suggests that Merthyr Tydfil stands',
      'Result: Well placed.',
    ],
    [
      'cy',
      'Mae’r dystiolaeth yn awgrymu: Anghyson. Lefelau',
      'Mae’r dystiolaeth yn awgrymu bod Merthyr Tudful ar',
      'Canlyniad: Mewn sefyllfa dda.',
    ],
  ] as const)(
    'calls only that a result which rests on what officers judged (%s)',
    (language, suggested, position, result) => {
      const run = assessmentOf({}, language);
      const domains = run.judged.domains.map((one) =>
        one.domain === 'access' ? { ...one, judgement: undefined } : one,
      );
      const text = presentTerminal({ ...run, judged: { ...run.judged, domains } }).replace(/\s+/g, ' ');
      for (const words of [suggested, position, result]) expect(text).toContain(words);
    },
  );

  test('is at most 100 characters wide, however long a sentence or a problem is', () => {
    const problems = Array.from({ length: 3000 }, (_, row) => ({
      code: `kind${row % 40}`,
      severity: 'warning' as const,
      at: { sheet: 'A rather long sheet name, really', row, column: 300 },
      details: {},
    }));
    const text = presentTerminal(assessmentOf({ problems }));
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(text.split('\n').length).toBeLessThan(60);
    expect(text).toContain('2,992 more');
  });
});
