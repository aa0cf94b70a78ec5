import { nearestNeighbours } from '../../src/stats/nearestNeighbours';
import { standardise } from '../../src/stats/standardise';

// Population and spend of four councils; by hand: each variable has mean 2 or 20 and standard deviation 1 or 10.
const table = standardise([
  [1, 10],
  [1, 30],
  [3, 10],
  [3, 30],
]);

const rowsOf = (...given: Parameters<typeof nearestNeighbours>) =>
  nearestNeighbours(...given).map(({ row }) => row);

test('each variable becomes standard deviations from its mean', () => {
  expect(table.rows.map((row) => [...row])).toEqual([
    [-1, -1],
    [-1, 1],
    [1, -1],
    [1, 1],
  ]);
  expect(table.filled).toEqual([]);
  expect(table.flat).toEqual([]);
});

test('the nearest come first, the council itself never, and of two equally near the earlier row', () => {
  const found = nearestNeighbours(table, 0);
  expect(found.map(({ row }) => row)).toEqual([1, 2, 3]);
  expect(found.map(({ distance }) => distance)).toEqual([2, 2, Math.sqrt(8)]);
});

test('a weight makes a variable count more', () => {
  const found = nearestNeighbours(table, 0, { weights: [1, 4] });
  expect(found.map(({ row }) => row)).toEqual([2, 1, 3]);
  expect(found.map(({ distance }) => distance)).toEqual([2, 4, Math.sqrt(20)]);
  expect(found.map(({ parts }) => [...parts])).toEqual([
    [4, 0],
    [0, 16],
    [4, 16],
  ]);
});

test('only so many, only those that may, and no more than there are', () => {
  expect(rowsOf(table, 0, { k: 1 })).toEqual([1]);
  expect(rowsOf(table, 0, { k: 9 })).toEqual([1, 2, 3]);
  expect(rowsOf(table, 0, { eligible: (row) => row > 1 })).toEqual([2, 3]);
});

test('a missing value takes the variable’s median, and that is said', () => {
  const filled = standardise([[1], [undefined], [2], [null], [9]]);
  expect(filled.filled).toEqual([
    { row: 1, variable: 0 },
    { row: 3, variable: 0 },
  ]);
  expect(filled.rows[1]).toEqual(filled.rows[2]);
});

test('a variable that is the same everywhere, or known nowhere, tells nobody apart', () => {
  const same = standardise([
    [5, 1, undefined],
    [5, 2, undefined],
    [5, 4, undefined],
  ]);
  expect(same.flat).toEqual([0, 2]);
  expect(rowsOf(same, 2)).toEqual([1, 0]);
});

test('a table without rows or with one row', () => {
  expect(standardise([])).toEqual({ rows: [], variables: 0, filled: [], flat: [] });
  expect(nearestNeighbours(standardise([[1, 2]]), 0)).toEqual([]);
});

describe('what cannot be meant is refused', () => {
  test.each<[string, () => unknown]>([
    ['rows of unequal length', () => standardise([[1, 2], [1]])],
    ['a value that is not finite', () => standardise([[1], [Number.NaN]])],
    ['a row that is not there', () => nearestNeighbours(table, 4)],
    ['none at all', () => nearestNeighbours(table, 0, { k: 0 })],
    ['half a neighbour', () => nearestNeighbours(table, 0, { k: 1.5 })],
    ['too few weights', () => nearestNeighbours(table, 0, { weights: [1] })],
    ['a negative weight', () => nearestNeighbours(table, 0, { weights: [1, -1] })],
    ['no weight at all', () => nearestNeighbours(table, 0, { weights: [0, 0] })],
  ])('%s', (_, call) => {
    expect(call).toThrow(RangeError);
  });
});

test('a weight of 0 leaves a variable out', () => {
  const found = nearestNeighbours(table, 0, { weights: [0, 1] });
  expect(found.map(({ row, distance }) => [row, distance])).toEqual([
    [2, 0],
    [1, 2],
    [3, 2],
  ]);
});
