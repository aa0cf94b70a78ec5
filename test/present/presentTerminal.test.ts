import { presentTerminal } from '../../src/present/presentTerminal';
import { assessmentOf } from './assessmentOf';
import { expectGolden } from './golden';

describe('what a run prints', () => {
  test.each(['en', 'cy'] as const)('reads as its golden copy (%s)', (language) => {
    expectGolden(`terminal.${language}.txt`, presentTerminal(assessmentOf({}, language)));
  });

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
