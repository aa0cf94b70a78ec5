import { sideOfBenchmark } from '../../src/stats/sideOfBenchmark';
import { sidesOfBenchmark } from '../../src/stats/sidesOfBenchmark';
import { Agreement } from './Agreement';
import { numberIn, referenceRows } from './readReference';

const single = {
  high: { above: 'Better', similar: 'Same', below: 'Worse' },
  low: { above: 'Worse', similar: 'Same', below: 'Better' },
} as const;
const much = { Better: 'Best', Same: 'Same', Worse: 'Worst' } as const;

test('better, similar and worse against a benchmark agree with Fingertips on every row', () => {
  const agreement = new Agreement();
  const expected = new Map(referenceRows('fingertips_overlap.csv').map((row) => [row['case_id'], row]));
  for (const row of referenceRows('overlap_inputs.csv')) {
    agreement.rows += 1;
    const id = row['case_id'] ?? '';
    const wanted = expected.get(id) ?? {};
    const [lower95, upper95, lower998, upper998, benchmark, compLower, compUpper] = [
      'lower95',
      'upper95',
      'lower998',
      'upper998',
      'comp_value',
      'comp_lower95',
      'comp_upper95',
    ].map((column) => numberIn(row, column) ?? Number.NaN) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    if (numberIn(row, 'value') === undefined) {
      agreement.same(`case ${id}, blank`, wanted['single95_high_is_good'], 'None');
      continue;
    }
    const at95 = { lower: lower95, upper: upper95 };
    const sides = sidesOfBenchmark(at95, { lower: lower998, upper: upper998 }, benchmark);
    const both = sideOfBenchmark(at95, { lower: compLower, upper: compUpper });
    for (const good of ['high', 'low'] as const) {
      const plain = single[good][sides.at95];
      agreement.same(`case ${id} single, ${good}`, plain, wanted[`single95_${good}_is_good`]);
      agreement.same(
        `case ${id} two levels, ${good}`,
        sides.at998 === 'similar' ? plain : much[plain],
        wanted[`two_level_${good}_is_good`],
      );
      agreement.same(`case ${id} double, ${good}`, single[good][both], wanted[`double95_${good}_is_good`]);
    }
    // "No judgement" writes Better for higher.
    agreement.same(`case ${id} no judgement`, single.high[sides.at95], wanted['single95_no_judgement']);
  }
  agreement.report('overlap_inputs.csv + fingertips_overlap.csv');
});
