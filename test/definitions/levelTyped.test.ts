import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { levelTyped } from '../../src/definitions/frameworks/levelTyped';
import type { Framework } from '../../src/domain/framework';

const named = (...names: string[]) => names.map((en) => ({ en }));
const [first, second] = jointReview.questions as [Framework['questions'][0], Framework['questions'][0]];

/** Star ratings for the first question, and words that the two questions use for different levels. */
const starred: Framework = {
  ...jointReview,
  questions: [
    { ...first, labels: named('No stars', '1 star', '2 stars', '3 stars') },
    { ...second, labels: named('Poor', 'Uncertain', 'Promising', 'Poor') },
  ],
  scale: { ...jointReview.scale, labels: named('No stars', '1 star', '2 stars', '3 stars') },
};

describe('where labels have numbers of their own', () => {
  test.each([
    ['1 star', 2],
    ['2 1 star', 2],
    ['3 2 STARS', 3],
    ['1', 1],
    ['1 2 stars', undefined],
  ])('“%s” is level %s', (typed, level) => {
    expect(levelTyped(typed, 'access', starred)).toBe(level);
  });
});

describe('a label of another question', () => {
  test.each([
    ['Promising', 'access', 3],
    ['Poor', 'access', undefined], // level 1 and level 4 there
    ['Poor', 'workforce', 1],
    ['Poor', '', undefined],
    ['Promising', '', 3],
  ])('“%s” in “%s” is level %s', (typed, domain, level) => {
    const made = {
      ...starred,
      questions: [...starred.questions, { ...second, id: 'more', labels: named('', '', '', 'Poor') }],
    };
    expect(levelTyped(typed, domain, made)).toBe(level);
  });
});
