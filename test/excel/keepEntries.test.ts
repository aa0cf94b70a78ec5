import { keepEntries } from '../../src/excel/keepEntries';
import type { OwnedSheet } from '../../src/domain/owned';
import { planOf } from './planOf';

const entries = (level?: string): OwnedSheet['entries'] =>
  level === undefined ? new Map() : new Map([['access', new Map([['level', level]])]]);

/** A plan with one domain whose level is the officer's. */
const plan = (level: string | null) =>
  planOf({
    cells: [
      ['Level', 'Key'],
      [level, 'access'],
    ],
    officer: { keyColumn: 1, firstRow: 1, rows: 1, columns: [{ id: 'level', column: 0 }] },
  });

describe('what the officer typed between the reading and the writing', () => {
  test.each([
    ['nothing was typed: the plan stands', 'Mainly good', undefined, undefined, 'Mainly good'],
    ['a level was typed since: it wins', null, 'Excellent', undefined, 'Excellent'],
    ['a level was changed since: it wins', 'Poor', 'Excellent', 'Poor', 'Excellent'],
    ['a level was cleared since: it stays cleared', 'Poor', undefined, 'Poor', null],
    [
      'the pane changed it, the sheet is as it was read: the pane wins',
      'Poor',
      'Excellent',
      'Excellent',
      'Poor',
    ],
  ])('%s', (_, planned, now, read, kept) => {
    expect(keepEntries(plan(planned), entries(now), entries(read)).cells[1]?.[0]).toBe(kept);
  });

  test('where it is not known what the run read, what stands in the sheet wins', () => {
    expect(keepEntries(plan('Poor'), entries('Excellent'), undefined).cells[1]?.[0]).toBe('Excellent');
  });

  test('a row that is not in the sheet has had nothing emptied: the plan stands', () => {
    const [planned, read] = [plan('Poor'), entries('Poor')];
    expect(keepEntries(planned, entries(), read, new Set()).cells[1]?.[0]).toBe('Poor');
    expect(keepEntries(planned, entries(), read, new Set(['access'])).cells[1]?.[0]).toBeNull();
  });
});
