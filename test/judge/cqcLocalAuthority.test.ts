import { cqcLocalAuthority } from '../../src/definitions/frameworks/cqcLocalAuthority';
import { frameworkById } from '../../src/definitions/frameworks/frameworks';
import { parseFramework } from '../../src/definitions/frameworks/parseFramework';
import { replay } from '../../src/judge/replay';

/** Nine scores of 1 to 4 with a sum. */
function scoresOf(sum: number): number[] {
  return Array.from({ length: 9 }, (_, at) => Math.floor((sum + at) / 9));
}

describe('the rating of a council by the Care Quality Commission', () => {
  // shared/frameworks/drafts.json, cqc-la: sumOutOf36_whenRoundedToWholePct.
  test.each([
    [9, 1],
    [13, 1],
    [14, 2], // 38.9%, in the gap between 38 and 39: rounded first
    [22, 2], // 61.1%
    [23, 3], // 63.9%
    [31, 3], // 86.1%
    [32, 4], // 88.9%
    [36, 4],
  ])('a sum of %i of 36 is level %i', (sum, level) => {
    expect(replay(scoresOf(sum), cqcLocalAuthority)).toMatchObject({ questions: [{ level }], matrix: null });
  });

  // Eight scores of 1 or 2 with a mean of 1.5 are 37.5%, which is 38 as a whole percent: in the band to 38, though half up would be 2.
  test.each([
    [[1, 1, 1, 1, 2, 2, 2, 2], 1],
    [[2, 2, 2, 2, 3, 3, 3, 3], 3], // 62.5%, as 63
    [[3, 3, 3, 3, 4, 4, 4, 4], 4], // 87.5%, as 88
  ])('the bands decide, not the mean: %j and one not scored is level %i', (scores, level) => {
    expect(replay([...scores, null], cqcLocalAuthority).questions).toMatchObject([{ level, judged: 8 }]);
  });

  test('comes with the product, by its id', () => {
    expect(frameworkById('cqc-local-authority')).toBe(cqcLocalAuthority);
    expect(cqcLocalAuthority.domains).toHaveLength(9);
  });

  test.each([
    [{ bands: [39, 63] }, 'frameworkCount'],
    [{ bands: [88, 63, 39] }, 'frameworkBoundsOrder'],
    [{ question: 'meanHalfUp' }, 'frameworkCount'],
  ])('a framework with %j in its roll-up has a mistake, %s', (change, code) => {
    const file = { ...cqcLocalAuthority, rollUp: { ...cqcLocalAuthority.rollUp, ...change } };
    expect(parseFramework(file).problems.map((problem) => problem.code)).toEqual([code]);
  });
});
