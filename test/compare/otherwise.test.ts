import { compare } from '../../src/compare/compare';
import type { Compared, Comparison } from '../../src/domain/comparison';
import type { Tidied } from '../../src/domain/tidied';
import { tidiedOf, type Row } from './tidiedOf';

const country = { kind: 'country' } as const;

/** Numbers that look random and are the same in every run. */
function draws(seed: number): () => number {
  let state = seed * 7919 + 104_729;
  for (let warm = 0; warm < 5; warm += 1) state = (state * 16807) % 2147483647;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/** A group in which the council is the first; some councils have no value. */
function drawn(seed: number, polarity: 'higherIsBetter' | 'lowerIsBetter' | 'none'): Tidied {
  const next = draws(seed);
  const authorities = Array.from({ length: 4 + Math.floor(next() * 8) }, (_, at) => `A${at}`);
  const rows = authorities.flatMap((_, at): Row[] => {
    const denominator = 20 + Math.floor(next() * 60);
    const numerator = Math.floor(next() * denominator);
    const value = (numerator / denominator) * 100;
    return at > 0 && next() < 0.15 ? [] : [[at, 0, 0, value, { numerator, denominator }]];
  });
  return tidiedOf({ authorities, indicators: [{ code: 'I', polarity }], periods: ['2015-16'], rows });
}

const first = ({ comparisons }: Compared): Comparison => comparisons[0] as Comparison;
/** 60 groups of 4 to 11 councils. */
const seeds = Array.from({ length: 60 }, (_, at) => at + 1);

test('the drawn groups differ in size', () => {
  expect(new Set(seeds.map((seed) => drawn(seed, 'none').figures.authorities.length)).size).toBe(8);
});

describe('what stands under an alternative is what a run of its own gives', () => {
  test.each(['higherIsBetter', 'lowerIsBetter', 'none'] as const)('%s', (polarity) => {
    for (const seed of seeds) {
      const tidied = drawn(seed, polarity);
      const made = compare(tidied, { own: 0, choice: country }).made;
      const base = first(made);
      made.alternatives?.forEach((alternative, at) => {
        const said = base.otherwise?.get(at) ?? { quartile: base.quartile, position: base.position };
        if (alternative.kind === 'quartileMethod') {
          const run = first(compare(tidied, { own: 0, choice: country, quartileMethod: 'exclusive' }).made);
          expect([said.quartile, said.position]).toEqual([run.quartile, run.position]);
        }
        if (alternative.kind !== 'withoutComparator') return;
        const left = made.group.members.filter(({ authority }) => authority !== alternative.authority);
        const all = left.map(({ authority }) => `A${authority}`);
        const run = first(compare(tidied, { own: 0, choice: { kind: 'named', names: all } }).made);
        expect([said.quartile, said.position]).toEqual([run.quartile, run.position]);
      });
    }
  });
});

describe('milestones', () => {
  const six: Row[] = [
    [0, 0, 0, 65, { numerator: 65, denominator: 100 }],
    ...[50, 60, 70, 80, 90].map((value, at): Row => [at + 1, 0, 0, value]),
  ];

  test('65 of 100 among 50, 60, 70, 80, 90: five people to the third quartile, 14 to be significantly better, 15 to the best', () => {
    // By hand: the group’s median reaches the value at 70, its upper quartile at 80; Wilson’s lower end of 78/100 is 68.93 and of 79/100 is 70.02.
    const tidied = tidiedOf({
      authorities: ['Own', 'B', 'C', 'D', 'E', 'F'],
      indicators: [{ code: 'I' }],
      periods: ['2015-16'],
      rows: six,
    });
    const { milestones } = first(compare(tidied, { own: 0, choice: country }).made);
    expect(
      milestones?.map(({ people, value, quartile, position }) => [people, value, quartile, position]),
    ).toEqual([
      [5, 70, 3, 'similar'],
      [14, 79, 3, 'higher'],
      [15, 80, 4, 'higher'],
    ]);
  });

  test('a percentage without people behind it goes to 100 and no further', () => {
    const reach = (target: number) => {
      const rows = [95, 50, 60, 70, 80, 90].map((value, at): Row => [at, 0, 0, value]);
      const indicators = [{ code: 'I', target: { value: target } }];
      const names = ['Own', 'B', 'C', 'D', 'E', 'F'];
      const made = compare(tidiedOf({ authorities: names, indicators, periods: ['2015-16'], rows }), {
        own: 0,
        choice: country,
      });
      return first(made.made)
        .milestones?.filter(({ targetMet }) => targetMet === true)
        .map(({ value }) => value);
    };
    expect(reach(100)).toEqual([100]);
    expect(reach(105)).toEqual([]);
  });

  test('where lower is better people come off', () => {
    const tidied = tidiedOf({
      authorities: ['Own', 'B', 'C', 'D', 'E', 'F'],
      indicators: [{ code: 'I', polarity: 'lowerIsBetter', target: { value: 62 } }],
      periods: ['2015-16'],
      rows: six,
    });
    const { milestones } = first(compare(tidied, { own: 0, choice: country }).made);
    expect(milestones?.[0]).toMatchObject({ people: -3, value: 62, targetMet: true });
    // Wilson’s upper end of 61/100 is 69.98, below the comparators’ median of 70.
    expect(milestones?.[1]).toMatchObject({ people: -4, value: 61, quartile: 3, position: 'lower' });
    expect(milestones?.[2]).toMatchObject({ people: -5, value: 60, quartile: 4 });
  });

  test('without people the step is the last decimal that is printed', () => {
    const tidied = tidiedOf({
      authorities: ['Own', 'B', 'C', 'D', 'E', 'F'],
      indicators: [{ code: 'I', measure: 'mean', decimals: 1 }],
      periods: ['2015-16'],
      rows: six.map(([a, i, p, value]): Row => [a, i, p, a === 0 ? 64.8 : value]),
    });
    const { milestones } = first(compare(tidied, { own: 0, choice: country }).made);
    expect(milestones?.map(({ people, value, quartile }) => [people, value, quartile])).toEqual([
      [undefined, 70, 3],
      [undefined, 80, 4],
    ]);
  });

  test('where the people are worked out from the printed value, the step is its decimal, and they say what is significant', () => {
    // A denominator of 100 alone: at 79 it is 79 people, whose lower end is 70.02 as above.
    const tidied = tidiedOf({
      authorities: ['Own', 'B', 'C', 'D', 'E', 'F'],
      indicators: [{ code: 'I', decimals: 0 }],
      periods: ['2015-16'],
      rows: six.map(([a, i, p, value]): Row => [a, i, p, value, a === 0 ? { denominator: 100 } : {}]),
    });
    const { milestones } = first(compare(tidied, { own: 0, choice: country }).made);
    expect(
      milestones?.map(({ people, value, quartile, position }) => [people, value, quartile, position]),
    ).toEqual([
      [undefined, 70, 3, 'similar'],
      [undefined, 79, 3, 'higher'],
      [undefined, 80, 4, 'higher'],
    ]);
  });

  test('a number too large to be counted in steps ends too, and reaches nothing', () => {
    const tidied = tidiedOf({
      authorities: ['Own', 'B', 'C', 'D', 'E', 'F'],
      indicators: [{ code: 'I', measure: 'mean', decimals: 1, polarity: 'lowerIsBetter' }],
      periods: ['2015-16'],
      rows: six.map(([a, i, p, value]): Row => [a, i, p, a === 0 ? 9e16 : value]),
    });
    expect(first(compare(tidied, { own: 0, choice: country }).made).milestones).toEqual([]);
  });

  test('values below a millionth have steps of their own size', () => {
    // The same group, each value a hundred-millionth; by hand as above: the upper quarters begin at 70 and at 80 of them.
    const tidied = tidiedOf({
      authorities: ['Own', 'B', 'C', 'D', 'E', 'F'],
      indicators: [{ code: 'I', measure: 'mean', decimals: 4 }],
      periods: ['2015-16'],
      rows: six.map(([a, i, p, value]): Row => [a, i, p, Number(`${value ?? 0}e-8`)]),
    });
    const { milestones } = first(compare(tidied, { own: 0, choice: country }).made);
    expect(milestones?.map(({ value, quartile }) => [value, quartile])).toEqual([
      [7e-7, 3],
      [8e-7, 4],
    ]);
  });

  test('there are none without a direction', () => {
    expect(first(compare(drawn(3, 'none'), { own: 0, choice: country }).made).milestones).toEqual([]);
  });

  test.each(['higherIsBetter', 'lowerIsBetter'] as const)(
    'each is where a run with the council at that value says, and one person fewer is not (%s)',
    (polarity) => {
      for (const seed of seeds) {
        const tidied = drawn(seed, polarity);
        const base = first(compare(tidied, { own: 0, choice: country }).made);
        const placedWith = (people: number): (string | number | undefined)[] => {
          const { figures } = tidied;
          const at = figures.find(0, 0, 0);
          const rows = Array.from({ length: figures.length }, (_, i): Row => {
            const { authority, numerator = 0, denominator = 1 } = figures.reading(i);
            const counted = numerator + (i === at ? people : 0);
            return [authority, 0, 0, (counted / denominator) * 100, { numerator: counted, denominator }];
          });
          const authorities = figures.authorities.map(({ name }) => name);
          const again = tidiedOf({
            authorities,
            indicators: [{ code: 'I', polarity }],
            periods: ['2015-16'],
            rows,
          });
          const { quartile, position } = first(compare(again, { own: 0, choice: country }).made);
          return [quartile, position];
        };
        for (const { people = 0, quartile, position } of base.milestones ?? []) {
          expect(placedWith(people)).toEqual([quartile, position]);
          expect(placedWith(people - Math.sign(people))).not.toEqual([quartile, position]);
        }
      }
    },
  );
});
