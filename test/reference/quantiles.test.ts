import { ascending } from '../../src/stats/ascending';
import { quantile } from '../../src/stats/quantile';
import { Agreement } from './Agreement';
import { referenceLists } from './lists';
import { numberIn, referenceRows } from './readReference';

test('quantiles of type 6 and type 7 agree with R on every row', () => {
  const agreement = new Agreement();
  const sorted = new Map(
    [...referenceLists()].map(([id, values]) => [id, ascending(values.filter((value) => value !== null))]),
  );
  for (const row of referenceRows('quantile_types_r.csv')) {
    agreement.rows += 1;
    const list = sorted.get(row['list_id'] ?? '') ?? new Float64Array();
    const where = `list ${row['list_id']} at ${row['p']}`;
    agreement.same(`${where} n`, list.length, numberIn(row, 'n'));
    agreement.number(`${where} type 6`, quantile(list, numberIn(row, 'p') ?? 0, 6), numberIn(row, 'type6'));
    agreement.number(`${where} type 7`, quantile(list, numberIn(row, 'p') ?? 0, 7), numberIn(row, 'type7'));
  }
  agreement.report('quantile_types_r.csv');
});
