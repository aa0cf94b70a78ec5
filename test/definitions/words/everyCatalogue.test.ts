import { paneWords } from '../../../src/definitions/words/pane';
import { registerProblems } from '../../../src/definitions/words/problems/registers';
import { say } from '../../../src/definitions/words/say';
import type { Language } from '../../../src/domain/text';
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

describe('a sentence with a count', () => {
  const found = (count: number, language: Language) =>
    say(paneWords, 'foundCounts', language, { readings: count, indicators: count, authorities: count });
  const undirected = (count: number, language: Language) =>
    say({ said: registerProblems.polarityNotSaid.message }, 'said', language, { count, indicators: 'A/1' });

  test.each<[string, string]>([
    [found(1, 'en'), '1 reading of 1 indicator, for 1 authority.'],
    [found(0, 'en'), '0 readings of 0 indicators, for 0 authorities.'],
    [found(1000, 'en'), '1,000 readings of 1,000 indicators, for 1,000 authorities.'],
    [found(1, 'cy'), '1 darlleniad o 1 dangosydd, ar gyfer 1 awdurdod.'],
    [found(2, 'cy'), '2 darlleniad o 2 dangosydd, ar gyfer 2 awdurdod.'],
    [undirected(1, 'en'), 'For 1 indicator nobody says which way is good (A/1); it is shown without a direction and gets no level.'], // prettier-ignore
    [undirected(2, 'en'), 'For 2 indicators nobody says which way is good (A/1); they are shown without a direction and get no level.'], // prettier-ignore
    [undirected(1, 'cy'), 'Ar gyfer 1 dangosydd nid oes neb yn dweud pa ffordd sy’n dda (A/1); fe’i dangosir heb gyfeiriad ac ni chaiff lefel.'], // prettier-ignore
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });

  test('says only one of two forms: none has a place left', () => {
    const details = new Proxy<Record<string, number>>({}, { get: () => 1 });
    const left = sentences.filter(({ en, cy }) =>
      (['en', 'cy'] as const).some((language) =>
        /\{\w+:/.test(say({ one: { en, cy } }, 'one', language, details)),
      ),
    );
    expect(left.map(({ key }) => key)).toEqual([]);
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
