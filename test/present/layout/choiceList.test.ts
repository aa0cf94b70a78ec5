import { choiceList } from '../../../src/present/layout/choiceList';

describe('a list of labels to choose from', () => {
  test.each([
    ['as they are', ['Poor', 'Inconsistent', '1 = best'], ['Poor', 'Inconsistent', '1 = best']],
    ['by number, where one has a comma, which parts the list', ['Poor', 'Good, mostly'], ['1', '2']],
    ['by number, where they are too long for Excel', ['x'.repeat(200), 'y'.repeat(100)], ['1', '2']],
    ['by number, where the first would make a formula of the list', ['=A1', 'Good'], ['1', '2']],
    ['by number, where one that may come first would', ['Poor', ' =A1'], ['1', '2']],
  ])('%s', (_, labels, list) => {
    expect(choiceList(labels)).toEqual(list);
  });
});
