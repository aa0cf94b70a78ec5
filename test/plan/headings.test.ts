import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { matrixOneBest } from '../../src/definitions/frameworks/matrixOneBest';
import type { Framework } from '../../src/domain/framework';
import type { Judged } from '../../src/domain/judgement';
import type { StrengthItem } from '../../src/domain/strength';
import { priorities } from '../../src/plan/priorities';
import { strengthItems } from '../../src/plan/strengthItems';
import { typedOn } from './runOf';

type Typed = Parameters<typeof typedOn>[1];

const draft = (
  key: string,
  domain: string,
  kind: 'strength' | 'areaForDevelopment' = 'areaForDevelopment',
): StrengthItem => ({
  ...{ key, kind, drafted: kind, domain, from: { kind: 'officer' }, facts: [], text: '' },
  ...{ words: '', draftThen: '', typed: {}, cells: [] },
});

describe('the headings of the action plan', () => {
  /** As many areas in each domain as are told, at these levels. */
  const headings = (
    levels: Readonly<Record<string, number | null>>,
    areas: Readonly<Record<string, number>>,
    typed: Typed = {},
    framework: Framework = jointReview,
  ): [number, string][] => {
    const strengths = Object.entries(areas).flatMap(([domain, count]) =>
      Array.from({ length: count }, (_, at) => draft(`finding: ${domain} ${at}`, domain)),
    );
    const judged = { domains: Object.entries(levels).map(([domain, level]) => ({ domain, level })) };
    return priorities(
      [...strengths, draft('finding: good', 'quality', 'strength')],
      typedOn('actions', typed).entries,
      framework,
      judged as unknown as Judged,
    ).map(({ number, domain, key }) => [number, domain || key]);
  };

  test('are the domains with areas for development: the lowest level first, then the most areas, those without a level last', () => {
    expect(
      headings(
        { access: null, assessment: 3, range: 1, workforce: 3, quality: 1 },
        { access: 9, assessment: 1, range: 1, workforce: 2, resources: 3 },
      ),
    ).toEqual([
      [1, 'range'],
      [2, 'workforce'],
      [3, 'assessment'],
      [4, 'access'],
      [5, 'resources'],
    ]);
  });

  test('where 1 is the best level, the highest number goes first', () => {
    const [first = '', second = ''] = matrixOneBest.domains.map(({ id }) => id);
    expect(headings({ [first]: 1, [second]: 4 }, { [first]: 1, [second]: 1 }, {}, matrixOneBest)).toEqual([
      [1, second],
      [2, first],
    ]);
  });

  const six = { access: 1, assessment: 1, range: 1, quality: 1, protecting: 1, workforce: 1 };
  const levels = { access: 1, assessment: 1, range: 1, quality: 1, protecting: 1, workforce: 2 };

  test('are five at most, unless the officer wrote to a sixth or an action points at its number', () => {
    const domains = (typed?: Typed) => headings(levels, six, typed).map(([, domain]) => domain);
    expect(domains()).toHaveLength(5);
    expect(domains()).not.toContain('workforce');
    const key = 'priority: workforce';
    expect(domains({ [key]: { words: 'Staff' } })).toContain('workforce');
    expect(domains({ [key]: { priority: 6 }, 'own: 1': { priority: 6 } })).toContain('workforce');
    expect(domains({ [key]: { priority: 6 }, 'own: 1': { priority: 7 } })).not.toContain('workforce');
    // another heading of the same number is no action
    const heading = { words: 'Mine', priority: 6 };
    expect(domains({ [key]: { priority: 6 }, 'own priority: 1': heading })).not.toContain('workforce');
  });

  test('of a domain that has no areas any more stay while the officer’s words or actions hang on them', () => {
    const kept = (typed: Typed) => headings({ access: 2 }, { access: 1 }, typed);
    expect(kept({ 'priority: range': { words: 'More choice' } })).toEqual([
      [1, 'access'],
      [2, 'range'],
    ]);
    expect(kept({ 'priority: range': { priority: 3 }, 'own: 1': { priority: 3 } })).toEqual([
      [1, 'access'],
      [3, 'range'],
    ]);
    expect(kept({ 'priority: range': { priority: 3 } })).toEqual([[1, 'access']]);
  });

  test('stand by their numbers; the officer’s own keeps its number before a draft does, and an own one without words is none', () => {
    const typed = {
      'priority: access': { priority: 2 },
      'own priority: 1': { words: 'Mine', priority: 2 },
      'own priority: 2': { priority: 1 },
      'own: 1': { words: 'An action' },
    };
    expect(headings({ access: 2 }, { access: 1 }, typed)).toEqual([
      [1, 'access'],
      [2, 'own priority: 1'],
    ]);
  });

  test('of one number that the officer wrote twice both keep it; a new one gets the first that is free', () => {
    const typed = {
      'priority: access': { priority: 3 },
      'own priority: 1': { words: 'Mine', priority: 2 },
      'own priority: 2': { words: 'Mine too', priority: 2 },
    };
    expect(headings({ access: 2, range: 3 }, { access: 1, range: 1 }, typed)).toEqual([
      [1, 'range'],
      [2, 'own priority: 1'],
      [2, 'own priority: 2'],
      [3, 'access'],
    ]);
  });

  test.each([
    ['2', 2],
    ['2.0', 2],
    ['0', 1],
    ['1.5', 1],
    ['second', 1],
  ])('a number typed as “%s” is %i', (typed, number) => {
    expect(headings({ access: 2 }, { access: 1 }, { 'priority: access': { priority: typed } })).toEqual([
      [number, 'access'],
    ]);
  });
});

describe('strengths and areas for development', () => {
  const drafts = [
    draft('finding: 1', 'workforce', 'strength'),
    draft('finding: 2', 'access'),
    draft('finding: 3', 'access', 'strength'),
    draft('finding: 4', ''),
    draft('finding: 5', 'access', 'strength'),
  ];
  const items = (typed: Typed) => strengthItems(drafts, typedOn('strengths', typed).entries, jointReview);

  test('stand in the framework’s order of domains, strengths first, as they came; those without a domain last', () => {
    const made = items({
      'own: 1': { domain: 'Access', said: 'Strength' },
      'finding: 3': { said: 'Leave out' },
    });
    expect(made.map(({ key }) => key)).toEqual([
      'finding: 5',
      'own: 1',
      'finding: 2',
      'finding: 3',
      'finding: 1',
      'finding: 4',
    ]);
  });

  test('what the evidence no longer shows stays while something is written to it, on the side where it was', () => {
    const made = items({
      'indicator: PM1': { words: 'Ours', drafted: 'Strength', domain: 'Access' },
      'indicator: PM2': { words: 'Ours', drafted: 'Strength', said: 'Area for development' },
      'indicator: PM3': { said: 'Strength' },
      'indicator: PM4': { words: 'Ours' },
      'indicator: PM5': { drafted: 'Strength', domain: 'Access' },
      'heading: x': { words: 'no key of ours' },
    });
    const gone = made.filter(({ from }) => from.kind === 'gone');
    expect(gone.map(({ key, kind }) => [key, kind])).toEqual([
      ['indicator: PM1', 'strength'],
      ['indicator: PM3', 'strength'],
      ['indicator: PM2', 'areaForDevelopment'],
      ['indicator: PM4', 'leftOut'],
    ]);
  });
});
