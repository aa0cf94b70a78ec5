import { sheetWords } from '../../src/definitions/words/sheets';
import { say } from '../../src/definitions/words/say';
import { trendInWords } from '../../src/present/phrases/trendInWords';
import { speaker } from '../../src/present/speaker';

test.each([
  ['notTested', 'en', 'Not tested'],
  ['notTested', 'cy', 'Heb ei phrofi'],
  ['noChange', 'cy', 'Dim newid i’w weld'],
] as const)('a trend that is %s is in %s “%s”', (trend, language, words) => {
  expect(trendInWords(trend, speaker(language))).toBe(words);
});

test.each([
  [1, 'Thema, 1 heb ei brofi'],
  [2, 'Thema, 2 heb eu profi'],
])('of %s indicators it is said in Welsh that they were not tested', (untested, words) => {
  const details = { finding: 'Thema', untested };
  expect(say(sheetWords, 'positionFindingUntested', 'cy', details)).toBe(words);
});
