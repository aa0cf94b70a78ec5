import { readAndTidy } from '../../src/assess';
import { sharedFigures } from '../../src/cli/batch/sharedFigures';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { figuresOver } from '../../src/domain/figuresOver';
import { csvGrid } from '../../src/read/csvGrid';

const text = `Authority,Indicator,Period,Numerator,Denominator,Value
Cardiff,A,2014-15,1,4,25
Cardiff,A,2015-16,2,4,50
Swansea,A,2015-16,,,[c]
Swansea,B,2015-16,,,7
Newport,A,2015-16,3,4,75
Wales,A,2015-16,6,12,50
Wales,B,2015-16,,,[x]
`;

test('figures that were handed to another thread say the same: readings, markers, cells, and those of the country', () => {
  const { figures } = readAndTidy([csvGrid('figures.csv', text)], jointReview).made;
  const there = figuresOver(structuredClone(sharedFigures(figures.stored)));
  expect(figures.aggregateReadings).toHaveLength(2);
  expect(there.aggregateReadings).toEqual(figures.aggregateReadings);
  const all = Array.from({ length: figures.length }, (_, at) => at);
  expect(all.map((at) => there.reading(at))).toEqual(all.map((at) => figures.reading(at)));
  for (const at of all) {
    const { authority, indicator, period } = figures.reading(at);
    expect(there.find(authority, indicator, period)).toBe(at);
    expect([...there.of(indicator, period)]).toEqual([...figures.of(indicator, period)]);
    expect(there.periodsOf(indicator)).toEqual(figures.periodsOf(indicator));
  }
  expect(there.find(2, 1, 0)).toBe(-1);
});
