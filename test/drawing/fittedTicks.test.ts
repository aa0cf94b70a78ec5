import { drawRanked } from '../../src/drawing/drawRanked';
import { fittedTicks } from '../../src/drawing/fittedTicks';
import { textWidth } from '../../src/drawing/textWidth';

describe('the numbers of an axis that lies', () => {
  test.each([
    ['small', 0, 40, 400],
    ['of millions', 0, 123_400_000, 400],
    ['of thousands of millions', -3_200_000_000, 3_200_000_000, 400],
    ['of thousands of millions on a narrow axis', 0, 3_200_000_000, 90],
    ['tiny', 0, 0.000_004_6, 300],
  ])('stand apart: %s', (_, least, most, pixels) => {
    const ticks = fittedTicks([least, most], pixels, 80, 11);
    expect(ticks.some(({ text }) => text !== '')).toBe(true);
    const step = pixels / (ticks.length - 1);
    const said = ticks
      .map(({ text }, index) => ({ text, at: index * step }))
      .filter(({ text }) => text !== '');
    for (const [index, { text, at }] of said.entries()) {
      const next = said[index + 1];
      if (next === undefined) continue;
      expect(at + textWidth(text, 11) / 2).toBeLessThan(next.at - textWidth(next.text, 11) / 2);
    }
  });

  test('are as many as before where they are short', () => {
    expect(fittedTicks([0, 40], 400, 80, 11).map(({ text }) => text)).toEqual(['0', '10', '20', '30', '40']);
  });
});

test('ranked dots of millions of pounds have numbers that do not run together', () => {
  const svg = drawRanked(
    {
      points: [3_200_000_000, 123_400_000, 1_850_000_000].map((value, at) => ({
        name: `Council ${at}`,
        value,
        shown: `£${value.toLocaleString('en-GB')}`,
      })),
      fromZero: true,
    },
    { title: '', altText: 'Costs', axis: '£', median: '', target: '' },
  );
  const numbers = [...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="middle"[^>]*>([\d,]+)</g)].map(
    ([, x, text]) => ({ x: Number(x), half: textWidth(text!, 11) / 2 }),
  );
  expect(numbers.length).toBeGreaterThan(1);
  numbers.slice(1).forEach(({ x, half }, index) => {
    expect(x - half).toBeGreaterThan(numbers[index]!.x + numbers[index]!.half);
  });
});
