import { mean } from '../../src/stats/mean';
import { xmrLimits } from '../../src/stats/xmrLimits';
import { xmrSignals, type XmrPoint } from '../../src/stats/xmrSignals';
import { Agreement } from './Agreement';
import { groupBy, numberIn, referenceRows } from './readReference';

function nameOf({ signal, towards }: XmrPoint): string {
  const above = towards === 1;
  switch (signal) {
    case 'outside':
      return above ? 'Above UCL' : 'Below LCL';
    case 'trend':
      return `7 Point Trend (${above ? 'Increasing' : 'Decreasing'})`;
    case 'twoOfThree':
      return `2 in 3 ${above ? 'Above' : 'Below'} CL`;
    case 'run':
      return `7 Points ${above ? 'Above' : 'Below'} CL`;
    case 'none':
      return 'Common Cause';
  }
}

test.each(['unscreened', 'screened'])(
  'XmR limits and each rule agree with NHSRplotthedots 0.2.2 point by point, moving ranges %s',
  (variant) => {
    const agreement = new Agreement();
    const series = groupBy(referenceRows('spc_series.csv'), 'series_id');
    const wanted = referenceRows('spc_points.csv').filter((row) => row['variant'] === variant);
    for (const [id, rows] of groupBy(wanted, 'series_id')) {
      const values = (series.get(id) ?? []).map((row) => numberIn(row, 'value') ?? Number.NaN);
      agreement.same(`series ${id} length`, values.length, rows.length);
      const limits = xmrLimits(values, variant === 'screened');
      const points = limits && xmrSignals(values, limits);
      rows.forEach((row, i) => {
        agreement.rows += 1;
        const where = `series ${id} point ${row['idx']}`;
        agreement.number(`${where} mean`, limits?.mean ?? mean(values), numberIn(row, 'mean'));
        agreement.number(`${where} lpl`, limits?.lower, numberIn(row, 'lpl'), 1e-9, 1e-12);
        agreement.number(`${where} upl`, limits?.upper, numberIn(row, 'upl'), 1e-9, 1e-12);
        const point = points?.[i];
        if (point === undefined) {
          agreement.same(`${where} without limits`, row['special_cause_type'], 'Common Cause');
          return;
        }
        agreement.same(`${where} side`, String(point.side), row['relative_to_mean']);
        agreement.same(`${where} outside`, String(point.outside).toUpperCase(), row['outside_limits']);
        agreement.same(`${where} near`, String(point.near).toUpperCase(), row['close_to_limits']);
        agreement.same(`${where} trend`, point.trend === 0 ? '0' : '1', row['rule_trend7']);
        agreement.same(`${where} two of three`, point.twoOfThree ? '1' : '0', row['rule_2in3']);
        agreement.same(`${where} run`, point.run ? '1' : '0', row['rule_shift7']);
        agreement.same(`${where} signal`, nameOf(point), row['special_cause_type']);
      });
    }
    agreement.report(`spc_points.csv, ${variant}`);
  },
);
