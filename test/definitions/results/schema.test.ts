import { resultsSchema } from '../../../src/definitions/results/schema';
import { toResults } from '../../../src/present/toResults';
import { assessmentOf } from '../../present/assessmentOf';

describe('the schema of results.json', () => {
  const right = () => structuredClone(toResults(assessmentOf()));

  test.each([
    ['another version', (results: Record<string, unknown>) => (results['schema'] = 2)],
    ['no authority', (results: Record<string, unknown>) => delete results['authority']],
    ['a field that nobody knows', (results: Record<string, unknown>) => (results['extra'] = true)],
    [
      'a cell without its sheet',
      (results: Record<string, unknown>) => {
        spoilFirst(results, 'cells', ['B7']);
      },
    ],
    [
      'rank 0',
      (results: Record<string, unknown>) => {
        spoilFirst(results, 'rank', 0);
      },
    ],
    [
      'a number as text',
      (results: Record<string, unknown>) => {
        spoilFirst(results, 'value', '14.2');
      },
    ],
    [
      'an unknown difference',
      (results: Record<string, unknown>) => {
        spoilFirst(results, 'difference', 'best');
      },
    ],
  ])('refuses %s', (_, spoil) => {
    const results = right();
    expect(resultsSchema.safeParse(results).success).toBe(true);
    spoil(results as unknown as Record<string, unknown>);
    expect(resultsSchema.safeParse(results).success).toBe(false);
  });
});

function spoilFirst(results: Record<string, unknown>, field: string, value: unknown): void {
  const [first] = results['indicators'] as Record<string, unknown>[];
  if (first !== undefined) first[field] = value;
}
