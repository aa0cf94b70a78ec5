import fc from 'fast-check';
import { ascending } from '../../src/stats/ascending';
import { describeGroup } from '../../src/stats/describeGroup';
import { mean } from '../../src/stats/mean';
import { percentileRank } from '../../src/stats/percentileRank';
import { quartile } from '../../src/stats/quartile';
import { rank } from '../../src/stats/rank';

/** Small whole numbers tie often; the rest are as wide as figures are. */
const figure = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }));

const group = fc.array(figure, { minLength: 1, maxLength: 40 });

const directions = ['higherIsBetter', 'lowerIsBetter', 'none'] as const;

describe('a place in a group', () => {
  test('is the same whatever the order of the others', () => {
    fc.assert(
      fc.property(group, fc.constantFrom(...directions), (values, direction) => {
        const [first = 0] = values;
        const turned = [...values].reverse();
        expect(rank(first, turned, direction)).toEqual(rank(first, values, direction));
        expect(quartile(first, turned, direction)).toBe(quartile(first, values, direction));
        expect(percentileRank(first, turned, direction)).toBe(percentileRank(first, values, direction));
      }),
    );
  });

  test('is the same where low is good as that of the mirrored values where high is good', () => {
    fc.assert(
      fc.property(group, (values) => {
        const mirrored = values.map((value) => -value);
        const [low, high] = [
          describeGroup(values, 'lowerIsBetter'),
          describeGroup(mirrored, 'higherIsBetter'),
        ];
        expect(low?.ranks).toEqual(high?.ranks);
        expect(low?.percentiles).toEqual(high?.percentiles);
        const [first = 0] = values;
        expect(rank(first, values, 'lowerIsBetter')).toEqual(rank(-first, mirrored, 'higherIsBetter'));
      }),
    );
  });

  test('in quartile and fifth mirrors as well, to the value on a bound (whole numbers: no rounding)', () => {
    const whole = fc.array(fc.integer({ min: -8, max: 8 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(whole, (values) => {
        const mirrored = values.map((value) => -value);
        for (const value of values) {
          expect(quartile(value, values, 'lowerIsBetter')).toBe(quartile(-value, mirrored, 'higherIsBetter'));
        }
      }),
    );
  });

  test('ranks both ways meet: rank from the top + rank from the bottom + ties = n + 1', () => {
    fc.assert(
      fc.property(group, (values) => {
        for (const value of values) {
          const [top, bottom] = [rank(value, values, 'higherIsBetter'), rank(value, values, 'lowerIsBetter')];
          expect(top.rank + bottom.rank + top.tied).toBe(values.length + 1);
        }
      }),
    );
  });

  test('a better rank is never a worse quartile, and the best is in the best', () => {
    fc.assert(
      fc.property(
        group,
        fc.constantFrom(...directions),
        fc.constantFrom('inclusive', 'exclusive'),
        (values, direction, method) => {
          const described = describeGroup(values, direction, method);
          const { ranks, quartiles } = described ?? {};
          if (!ranks || !quartiles) return;
          const order = [...ranks.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
          const bands = order.map((at) => quartiles[at] ?? 0);
          expect(bands).toEqual([...bands].sort((a, b) => b - a));
          expect(bands[0]).toBe(4);
        },
      ),
    );
  });

  test('one description says what the single functions say', () => {
    fc.assert(
      fc.property(
        group,
        fc.constantFrom(...directions),
        fc.constantFrom('inclusive', 'exclusive'),
        (values, direction, method) => {
          const all = describeGroup(values, direction, method);
          expect(all?.mean).toBe(mean(ascending(values)));
          values.forEach((value, i) => {
            const { rank: place, tied, of } = rank(value, values, direction);
            expect([all?.ranks[i], all?.tied[i], all?.of]).toEqual([place, tied, of]);
            expect(all?.quartiles?.[i]).toBe(quartile(value, values, direction, method));
            expect(all?.percentiles?.[i]).toBe(percentileRank(value, values, direction));
          });
        },
      ),
    );
  });
});
