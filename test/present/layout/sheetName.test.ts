import { sheetName } from '../../../src/present/layout/sheetName';

// Excel's rules for a tab's name: 31 characters, none of [ ] : * ? / \, no apostrophe at either end, not blank.
test.each([
  ['Benchmark', 'Benchmark'],
  ['Charts The effect on people’s lives', 'Charts The effect on people’s…'],
  ['Plans [2015/16]: all?', 'Plans 2015 16 all'],
  ["'quoted'", 'quoted'],
  ['Llanfairpwllgwyngyllgogerychwyrndrobwll', 'Llanfairpwllgwyngyllgogerychwy…'],
  ['::', 'Sheet'],
])('“%s” becomes the tab “%s”', (wanted, name) => {
  expect(sheetName(wanted)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(31);
});
