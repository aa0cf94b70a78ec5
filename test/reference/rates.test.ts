import { rateInterval } from '../../src/stats/rateInterval';
import { Agreement } from './Agreement';
import { numberIn, referenceRows } from './readReference';

test('rates have Byar’s interval from 10 upwards and the exact one below, as R (PHEindicatormethods 2.1.0) has them, on every row', () => {
  const agreement = new Agreement();
  for (const row of referenceRows('rates_byar_exact.csv')) {
    agreement.rows += 1;
    const [count, base] = [numberIn(row, 'x'), numberIn(row, 'n')];
    if (count === undefined || base === undefined) {
      agreement.same(`case ${row['case_id']}, blank`, numberIn(row, 'lower95'), undefined);
      continue;
    }
    for (const [confidence, level] of [
      [0.95, '95'],
      [0.998, '998'],
    ] as const) {
      const { lower, upper, method } = rateInterval(count, base, 100_000, confidence);
      agreement.number(`case ${row['case_id']} lower${level}`, lower, numberIn(row, `lower${level}`));
      agreement.number(`case ${row['case_id']} upper${level}`, upper, numberIn(row, `upper${level}`));
      agreement.same(`case ${row['case_id']} method`, method === 'byar' ? 'Byars' : 'Exact', row['method']);
    }
    agreement.number(`case ${row['case_id']} value`, (count / base) * 100_000, numberIn(row, 'value'));
  }
  agreement.report('rates_byar_exact.csv');
});
