import { shownRanks } from '../../../src/present/sheets/charts/shownRanks';

describe('the bars that a chart shows', () => {
  test('are all of them while there is room', () => {
    expect(shownRanks(5, 2, 40)).toEqual([0, 1, 2, 3, 4]);
  });

  test.each([
    ['in the middle', 50, [0, 1, 2, 48, 49, 50, 51, 97, 98, 99]],
    ['near the top', 4, [0, 1, 2, 3, 4, 5, 6, 97, 98, 99]],
    ['last', 99, [0, 1, 2, 93, 94, 95, 96, 97, 98, 99]],
  ])('are three at each end and those nearest to a council that is %s', (_, own, shown) => {
    expect(shownRanks(100, own, 10)).toEqual(shown);
  });
});
