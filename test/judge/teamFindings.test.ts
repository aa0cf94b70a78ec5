import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { ProcessControl } from '../../src/domain/processControl';
import type { TeamScore, TeamScorecard } from '../../src/domain/teams';
import { teamFindings } from '../../src/judge/teamFindings';

type Variation = ProcessControl['variation'];
const at = { sheet: 'Teams', row: 1, column: 4 };
const quarter = { kind: 'quarter' as const, start: '2016-01-01', end: '2016-03-31' };
const points = { points: 13, mean: 1, lower: 0, upper: 2 };

/** A team for each letter: met (m), missed (x), without a target (-). */
function teams(letters: string, variations: readonly Variation[] = []): TeamScore[] {
  return letters.split('').map((letter, place): TeamScore => {
    const variation = variations[place];
    return {
      ...{ team: `Team ${place}`, value: 1, at, of: letters.length, series: [] },
      ...(letter !== '-' && { target: 1, targetMet: letter === 'm' }),
      ...(variation && { control: { ...points, variation } }),
    };
  });
}
const card = (scores: readonly TeamScore[], parts: Partial<TeamScorecard> = {}): TeamScorecard => ({
  code: 'T1',
  title: { en: 'Visits in time', cy: 'Ymweliadau prydlon' },
  unit: '%',
  polarity: 'higherIsBetter',
  domain: 'access',
  registered: true,
  measure: 'proportion',
  period: { ...quarter, key: '2015-16 Q4', label: '2015-16 Q4', provisional: false },
  median: 1,
  scores,
  ...parts,
});
const level = (scores: readonly TeamScore[], framework = jointReview): number | undefined =>
  teamFindings([card(scores)], framework)[0]?.level;

describe('the share of teams that meet their target, spread over the four levels', () => {
  // 1 + share × 3, a half up, by hand
  test.each([
    ['xxxx', 1],
    ['mxxxxx', 2], // 1.5
    ['mxxxxxx', 1], // 1.43
    ['mx', 3], // 2.5
    ['mmmmmx', 4], // 3.5
    ['mmmm', 4],
    ['mx----', 3], // those without a target do not count
  ])('%s is level %i', (letters, expected) => {
    expect(level(teams(letters))).toBe(expected);
  });

  test('is counted from the other end where the first level is the best', () => {
    const six = (best: 'highest' | 'lowest') => ({ ...jointReview, scale: { levels: 6, best, labels: [] } });
    // 1 + 0.5 × 5 = 3.5: the fourth from the worst
    expect([level(teams('mx'), six('highest')), level(teams('mx'), six('lowest'))]).toEqual([4, 3]);
  });

  test.each([
    ['no team has a target', teams('--'), jointReview],
    [
      'the framework has no levels',
      teams('mx'),
      { ...jointReview, scale: { ...jointReview.scale, levels: 0 } },
    ],
  ])('where %s there is no level', (_, scores, framework) => {
    const [found] = teamFindings([card(scores)], framework);
    expect(found).not.toHaveProperty('level');
  });
});

describe('special-cause variation on the teams’ XmR charts moves it one step', () => {
  test.each([
    ['more concern than improvement: down', ['concern', 'concern', 'improvement'], 2, -1],
    ['more improvement: up', ['improvement', 'commonCause', 'commonCause'], 4, 1],
    ['as much of one as of the other: not', ['improvement', 'concern', 'commonCause'], 3, 0],
    [
      'common cause, and high or low without a direction: not',
      ['commonCause', 'neutralHigh', 'neutralLow'],
      3,
      0,
    ],
  ] as const)('%s', (_, variations, expected, moved) => {
    const scores = teams('mx-', variations); // half meet it: level 3
    const [found] = teamFindings([card(scores)], jointReview);
    expect([found?.level, found?.teams]).toEqual([expected, { met: 1, of: 2, moved, registered: true }]);
  });

  test('but never beyond the ends of the scale', () => {
    expect(level(teams('m', ['improvement']))).toBe(4);
    expect(level(teams('x', ['concern']))).toBe(1);
  });
});

describe('a scorecard is evidence', () => {
  test('with its sentence in both languages, its first cell, and half the weight of an indicator', () => {
    const scores = [{ ...teams('m')[0], at: undefined } as TeamScore, ...teams('xm')];
    expect(teamFindings([card(scores)], jointReview)).toEqual([
      expect.objectContaining({
        id: 'team-T1',
        domain: 'access',
        date: '2016-03-31',
        weight: 0.5,
        text: 'Visits in time (2015-16 Q4): 2 of 3 teams meet their target',
        textCy: expect.stringContaining('2 o 3 tîm yn cyrraedd eu targed') as unknown,
        at,
      }),
    ]);
  });

  test('or with the weight that the framework gives teams', () => {
    const [found] = teamFindings([card(teams('m'))], { ...jointReview, teams: { weight: 2 } });
    expect(found?.weight).toBe(2);
  });

  test.each([
    ['it has no direction', { polarity: 'none' }],
    ['its direction is not known', { polarity: 'unknown' }],
    ['its domain is none of the framework’s', { domain: 'gardening' }],
    ['it has no domain', { domain: undefined }],
    ['no team has a figure in the period', { scores: [{ ...teams('m')[0], at: undefined } as TeamScore] }],
  ] as const)('not where %s', (_, parts) => {
    expect(teamFindings([card(teams('m'), parts)], jointReview)).toEqual([]);
  });
});
