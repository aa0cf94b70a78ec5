import { wilsonInterval } from '../../src/stats/wilsonInterval';
import { Agreement } from './Agreement';
import { numberIn, referenceRows } from './readReference';

test('Wilson intervals at 95% and 99.8% agree with R (PHEindicatormethods 2.1.0) on every row', () => {
  const agreement = new Agreement();
  for (const row of referenceRows('wilson.csv')) {
    agreement.rows += 1;
    const [count, base, multiplier] = [
      numberIn(row, 'x'),
      numberIn(row, 'n'),
      numberIn(row, 'multiplier') ?? 100,
    ];
    if (count === undefined || base === undefined) {
      agreement.same(`case ${row['case_id']}, blank`, numberIn(row, 'lower95'), undefined);
      continue;
    }
    agreement.number(`case ${row['case_id']} value`, (count / base) * multiplier, numberIn(row, 'value'));
    for (const [confidence, level] of [
      [0.95, '95'],
      [0.998, '998'],
    ] as const) {
      const { lower, upper } = wilsonInterval(count, base, confidence);
      agreement.number(
        `case ${row['case_id']} lower${level}`,
        lower * multiplier,
        numberIn(row, `lower${level}`),
      );
      agreement.number(
        `case ${row['case_id']} upper${level}`,
        upper * multiplier,
        numberIn(row, `upper${level}`),
      );
      if (lower < 0 || upper > 1) agreement.differences.push(`case ${row['case_id']} is outside 0 to 1`);
    }
  }
  agreement.report('wilson.csv');
});
