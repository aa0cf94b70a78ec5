import { everySentence, unusedKeys, wordFaults, type Sentence } from './wordFaults';

/** The same in both languages, rightly: names, codes and words that Welsh shares. */
const alike = new Set<string>([
  'QUARTILE.INC',
  'QUARTILE.EXC',
  'Label',
  'English',
  'Cymraeg',
  'Staff',
  'staff',
  'partner',
  'Cost',
  'Cell',
  'Cap',
  'Alt+Page Down, Alt+Page Up',
  'Alt+0',
]);

const sentences = everySentence();

describe('the catalogues of words, all of them', () => {
  test('are many', () => {
    expect(sentences.length).toBeGreaterThan(900);
  });

  test('have real Welsh for every sentence, with the same places to fill in', () => {
    expect(wordFaults(sentences, alike)).toEqual([]);
  });

  test('have no key that nothing uses', () => {
    expect(unusedKeys(sentences)).toEqual([]);
  });
});

describe('the test of the catalogues itself', () => {
  const sentence = (changes: Partial<Sentence>): Sentence => ({
    file: 'x.ts',
    key: 'rank',
    en: 'Rank {rank} of {of}',
    cy: 'Safle {rank} o {of}',
    ...changes,
  });

  test.each<[string, Partial<Sentence>, string[]]>([
    ['a sound sentence passes', {}, []],
    ['English again is found', { cy: 'Rank {rank} of {of}' }, ['x.ts rank: not translated']],
    ['no Welsh is found', { cy: ' ' }, ['x.ts rank: no Welsh']],
    ['a place that is missing is found', { cy: 'Safle {rank}' }, ['x.ts rank: other places in Welsh']],
    ['marks and places alone need no Welsh', { en: '● {a}', cy: '● {a}' }, []],
  ])('%s', (_, changes, faults) => {
    expect(wordFaults([sentence(changes)], alike)).toEqual(faults);
  });

  test('an unused key is found', () => {
    expect(unusedKeys([sentence({ key: 'nobodySaysThisKeyAnywhere' }), sentence({ key: 'rank' })])).toEqual([
      'nobodySaysThisKeyAnywhere',
    ]);
  });
});
