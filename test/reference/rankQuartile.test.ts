import { ascending } from '../../src/stats/ascending';
import { quartile } from '../../src/stats/quartile';
import { quartileBounds } from '../../src/stats/quartileBounds';
import { quartileWithin } from '../../src/stats/quartileWithin';
import { rank } from '../../src/stats/rank';
import { Agreement } from './Agreement';
import { referenceLists } from './lists';
import { groupBy, numberIn, referenceRows } from './readReference';

const bands = { 4: 'A', 3: 'B', 2: 'C', 1: 'D' } as const;

test('ranks, bounds and quartiles agree with the Department for Education’s LAIT functions on every row', () => {
  const agreement = new Agreement();
  let onBound = 0;
  const lists = referenceLists();
  for (const [id, rows] of groupBy(referenceRows('lait_rank_quartile.csv'), 'list_id')) {
    const values = (lists.get(id) ?? []).filter((value) => value !== null);
    const bounds = quartileBounds(ascending(values));
    for (const row of rows) {
      agreement.rows += 1;
      const where = `list ${id} row ${row['idx']}`;
      for (const [at, column] of ['q0', 'q25', 'q50', 'q75', 'q100'].entries()) {
        agreement.number(`${where} ${column}`, bounds?.[at], numberIn(row, column));
      }
      const value = numberIn(row, 'value');
      if (value === undefined || bounds === undefined) {
        agreement.same(`${where}, blank`, row['band_high'], '');
        continue;
      }
      agreement.same(
        `${where} rank_high`,
        rank(value, values, 'higherIsBetter').rank,
        numberIn(row, 'rank_high'),
      );
      agreement.same(
        `${where} rank_low`,
        rank(value, values, 'lowerIsBetter').rank,
        numberIn(row, 'rank_low'),
      );
      agreement.same(
        `${where} band_low`,
        bands[quartileWithin(value, bounds, 'lowerIsBetter')],
        row['band_low'],
      );
      const high = bands[quartileWithin(value, bounds, 'higherIsBetter')];
      if (bounds.slice(1, 4).includes(value)) {
        // LAIT gives a tie on a bound the better band only where low is good; domain.md gives it in both directions.
        onBound += 1;
        agreement.same(`${where} on a bound, one better than LAIT`, high < (row['band_high'] ?? ''), true);
      } else {
        agreement.same(`${where} band_high`, high, row['band_high']);
      }
      const own = quartile(value, values, 'higherIsBetter');
      agreement.same(`${where} fewer than four`, own === undefined, values.length < 4);
    }
  }
  process.stdout.write(`  of these ${onBound} on a quartile bound, where we differ from LAIT on purpose\n`);
  agreement.report('lait_rank_quartile.csv');
});
