import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { judgingProblems } from '../../src/definitions/words/problems/judging';
import type { Framework } from '../../src/domain/framework';
import { Refusal } from '../../src/domain/refusal';
import { replay } from '../../src/judge/replay';

// Merthyr Tydfil 2007, shared/seeds: fourteen levels as the joint review published them.
const merthyr = [3, 3, 2, 2, 3, 3, 2, 2, 2, 2, 3, 3, 3, 3];

function refused(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('Merthyr Tydfil 2007', () => {
  const { questions, matrix } = replay(merthyr, jointReview);

  test.each([
    [0, 'Mainly good'],
    [1, 'Well placed'],
  ])('question %i comes out as “%s”, with a mean of 18/7', (at, label) => {
    const question = questions[at];
    expect(question?.mean).toBeCloseTo(18 / 7, 12);
    expect(question).toMatchObject({ level: 3, uncapped: 3, caps: [], judged: 7, domains: 7 });
    expect(jointReview.questions[at]?.labels[(question?.level ?? 0) - 1]?.en).toBe(label);
  });

  test('each theme has the mean of its own domains', () => {
    const { themes } = replay(merthyr, jointReview);
    // 3 3 2 · 2 3 · 3 2 · 2 2 2 · 3 3 · 3 3
    expect(themes.map(({ mean, level }) => [mean?.toFixed(3), level])).toEqual([
      ...[
        ['2.667', 3],
        ['2.500', 3],
        ['2.500', 3],
      ],
      ...[
        ['2.000', 2],
        ['3.000', 3],
        ['3.000', 3],
      ],
    ]);
    expect(themes.map(({ theme }) => theme)).toEqual(jointReview.themes.map(({ id }) => id));
  });

  test('that cell of the matrix is lit', () => {
    expect(matrix).toEqual({ x: 3, y: 3, previous: null });
  });
});

describe('rolling up', () => {
  const all = (
    level: number | null,
    changes: Readonly<Record<number, number | null>> = {},
  ): (number | null)[] => jointReview.domains.map((_, at) => (at in changes ? (changes[at] ?? null) : level));
  const levels = (given: (number | null)[]): (number | null)[] =>
    replay(given, jointReview).questions.map(({ level }) => level);

  test('with Protecting vulnerable people at the lowest level the question is at most Inconsistent, and the cap is named', () => {
    const [first, second] = replay(all(4, { 5: 1 }), jointReview).questions;
    expect(first).toMatchObject({
      level: 2,
      uncapped: 4,
      caps: [{ id: 'protecting-lowest', from: 4, to: 2 }],
    });
    expect(second).toMatchObject({ level: 4, caps: [] });
  });

  test('the cap is not named where it holds nothing back', () => {
    expect(replay(all(2, { 5: 1 }), jointReview).questions[0]).toMatchObject({ level: 2, caps: [] });
    expect(replay(all(4, { 5: 2 }), jointReview).questions[0]).toMatchObject({ level: 4, caps: [] });
  });

  test('exactly half goes up', () => {
    // Two domains of each question: 2 and 3.
    expect(levels(all(null, { 0: 2, 1: 3, 7: 2, 8: 3 }))).toEqual([3, 3]);
  });

  test('a question has the mean of its own domains alone, and the matrix the level of each', () => {
    const { questions, themes, matrix } = replay(all(null, { 0: 1, 12: 4, 13: 3 }), jointReview);
    expect(questions.map(({ mean, level }) => [mean, level])).toEqual([
      [1, 1],
      [3.5, 4],
    ]);
    expect(matrix).toMatchObject({ x: 1, y: 4 });
    expect(themes.map(({ mean, level }) => [mean, level])).toEqual([
      [1, 1],
      ...Array.from({ length: 4 }, () => [undefined, null]),
      [3.5, 4],
    ]);
  });

  test('a domain that is not judged is neither zero nor average', () => {
    const [first] = replay(all(null, { 0: 4 }), jointReview).questions;
    expect(first).toMatchObject({ mean: 4, level: 4, judged: 1, domains: 7 });
  });

  test('with no domain judged a question is not judged, and no cell is lit', () => {
    expect(replay(all(null), jointReview)).toMatchObject({
      questions: [
        { level: null, uncapped: null, judged: 0 },
        { level: null, uncapped: null, judged: 0 },
      ],
      matrix: { x: null, y: null },
    });
  });

  test('with 1 as best, levels, half and cap are mirrored', () => {
    const mirrored: Framework = {
      ...jointReview,
      scale: { ...jointReview.scale, best: 'lowest' },
      caps: jointReview.caps.map((cap) => ({ ...cap, atMost: 4, limit: 3 })),
    };
    expect(
      replay(
        merthyr.map((level) => 5 - level),
        mirrored,
      ).questions.map(({ level }) => level),
    ).toEqual([2, 2]);
    expect(replay(all(null, { 0: 2, 1: 3 }), mirrored).questions[0]?.level).toBe(2);
    expect(replay(all(1, { 5: 4 }), mirrored).questions[0]).toMatchObject({ level: 3, uncapped: 1 });
  });
});

describe('levels that do not fit are refused, with words for it', () => {
  test.each<[string, (number | null)[], Framework]>([
    ['wrongNumberOfLevels', [3, 3], jointReview],
    ['levelOffScale', [5, ...merthyr.slice(1)], jointReview],
    ['levelOffScale', [2.5, ...merthyr.slice(1)], jointReview],
    ['levelOffScale', [0, ...merthyr.slice(1)], jointReview],
    ['levelOffScale', ['3' as unknown as number, ...merthyr.slice(1)], jointReview],
    ['noScale', merthyr, { ...jointReview, scale: { ...jointReview.scale, levels: 0 } }],
  ])('%s', (code, levels, framework) => {
    expect(refused(() => replay(levels, framework)).code).toBe(code);
    expect(Object.keys(judgingProblems)).toContain(code);
  });

  test('with the place and the domain’s name in both languages', () => {
    expect(refused(() => replay([3, 9, ...merthyr.slice(2)], jointReview)).details).toMatchObject({
      ...{ at: 2, domain: jointReview.domains[1]?.name.en, domainCy: jointReview.domains[1]?.name.cy },
      ...{ level: '9', levels: 4 },
    });
  });
});
