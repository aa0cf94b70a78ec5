import { reportKinds } from '../../../src/report/reportKind';
import { documentOf } from '../../../src/report/documentOf';
import { presentSheets } from '../../../src/present/presentSheets';
import { assessmentOf } from '../assessmentOf';

const base = assessmentOf();
/** Two indicators with a group's bounds, with or without an interval. */
const run = (interval: boolean) =>
  assessmentOf({
    compared: {
      ...base.compared,
      comparisons: base.compared.comparisons.map((one) => ({
        ...one,
        bounds: [1, 2, 3, 4, 5],
        interval: interval ? base.compared.comparisons[0]?.interval : undefined,
      })),
    },
  });
const svgsOf = (interval: boolean) =>
  JSON.stringify(reportKinds.map((kind) => documentOf(run(interval), kind)));
const chartsOf = (interval: boolean) =>
  presentSheets(run(interval))
    .flatMap(({ charts }) => charts)
    .filter(({ kind }) => kind === 'stackedBars');

describe('a 95% interval', () => {
  test('is in the key of a document’s picture where one is drawn, and only there', () => {
    expect(svgsOf(true)).toContain('with its 95% interval');
    expect(svgsOf(false)).not.toContain('with its 95% interval');
  });

  test('is said of a sheet’s chart where one is drawn, and only there', () => {
    expect(chartsOf(true)[0]?.altText).toContain('on the bar of its 95% interval');
    expect(chartsOf(true)[0]?.series.map(({ name }) => name)).toContain('95% interval');
    expect(chartsOf(false)[0]?.altText).toContain('Below, Merthyr Tydfil: a dark mark. 0 is');
    expect(chartsOf(false)[0]?.series.map(({ name }) => name)).not.toContain('95% interval');
  });
});
