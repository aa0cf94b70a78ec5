import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { replay } from '../../src/judge/replay';
import { presentReplay } from '../../src/present/presentReplay';

describe('the replay of Merthyr Tydfil 2007', () => {
  // The fourteen published levels, in the framework's order: Joint Review 2007, sections 2.1 and 2.2.
  const { json, text } = presentReplay(
    replay([3, 3, 2, 2, 3, 3, 2, 2, 2, 2, 3, 3, 3, 3], jointReview),
    jointReview,
    'en',
  );

  test('gives the published results as data', () => {
    expect(json.questions.map(({ label, level }) => [label, level])).toEqual([
      ['Mainly good', 3],
      ['Well placed', 3],
    ]);
    for (const { mean } of json.questions) expect(mean).toBeCloseTo(18 / 7, 12);
    expect(json.matrix).toMatchObject({ x: 3, y: 3 });
  });

  test('gives them as text', () => {
    expect(text).toBe(
      [
        'How good are the services?',
        '  Mainly good (Mean 2.571)',
        'How well placed is the Council to sustain and improve services?',
        '  Well placed (Mean 2.571)',
        '',
        'Performance matrix: ● Mainly good · Well placed',
        '[ ][ ][ ][ ]',
        '[ ][ ][●][ ]',
        '[ ][ ][ ][ ]',
        '[ ][ ][ ][ ]',
        '',
      ].join('\n'),
    );
  });
});
