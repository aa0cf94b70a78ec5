import { comparatorChoice } from '../../src/cli/comparatorChoice';
import { parseCommand } from '../../src/cli/parseCommand';

const asked = (comparators?: string, variables?: string, anywhere = false) => ({
  comparators,
  variables,
  anywhere,
});

describe('the comparators that a command line asks for', () => {
  test.each([
    [asked(), false, { kind: 'country' }],
    [asked(), true, { kind: 'nearest', k: 10 }],
    [asked('nearest'), true, { kind: 'nearest', k: 10 }],
    [asked('nearest:5'), true, { kind: 'nearest', k: 5 }],
    [asked('list:Valleys'), true, { kind: 'list', name: 'Valleys' }],
    [asked('family:Rural'), true, { kind: 'family', name: 'Rural' }],
    [asked('published:neighbours.csv'), true, { kind: 'published' }],
    [asked('Cardiff, Swansea'), true, { kind: 'named', names: ['Cardiff', 'Swansea'] }],
    [
      asked('nearest:5', 'Population=2,Density'),
      true,
      { kind: 'nearest', k: 5, variables: ['Population', 'Density'], weights: [2, 1] },
    ],
    [asked(undefined, 'Density'), false, { kind: 'nearest', k: 10, variables: ['Density'] }],
    [asked(undefined, undefined, true), true, { kind: 'nearest', k: 10, withinCountry: false }],
  ])('%j', (words, hasContext, choice) => {
    expect(comparatorChoice(words, hasContext)).toEqual(choice);
  });

  test.each([
    [asked('nearest:ten'), 'badNeighbourCount'],
    [asked('nearest:0'), 'badNeighbourCount'],
    [asked('nearest:5 by Population=much'), 'badVariables'],
    [asked('nearest:5', 'Population=much'), 'badVariables'],
    [asked('country', 'Population'), 'onlyWithNearest'],
    [asked('list:Mine', undefined, true), 'onlyWithNearest'],
  ])('%j is refused', (words, code) => {
    expect(() => comparatorChoice(words, true)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe('the command line of assess', () => {
  const parsed = (...more: string[]) => parseCommand(['assess', 'a.xlsx', ...more]);

  test('takes all authorities with folders', () => {
    expect(parsed('--authority', ' ALL ', '--json', 'out/', '--workers', '2')).toMatchObject({
      authority: 'all',
      json: 'out/',
      workers: 2,
    });
  });

  test('takes a report, in both languages, of a kind', () => {
    const words = [
      '--authority',
      'Cardiff',
      '--report',
      'r.docx',
      '--language',
      'both',
      '--document',
      'STAFF',
    ];
    expect(parsed(...words)).toMatchObject({ report: 'r.docx', language: 'both', reportKind: 'staff' });
  });

  test.each([
    [['--authority', 'all'], 'allNeedsFolder'],
    [['--authority', 'all', '--json', '-'], 'allNeedsFolder'],
    [['--authority', 'all', '--json', 'x', '--workers', 'two'], 'badWorkers'],
    [['--authority', 'all', '--json', 'x', '--workers', '65'], 'badWorkers'],
    [['--authority', 'Cardiff', '--workers', '2'], 'optionOnlyWithAll'],
    [['--authority', 'Cardiff', '--language', 'fr'], 'unknownLanguage'],
    [['--authority', 'Cardiff', '--document', 'novel'], 'unknownDocument'],
    [['--json', 'x'], 'noAuthority'],
  ])('%j is refused', (words, code) => {
    expect(() => parsed(...words)).toThrow(expect.objectContaining({ code }) as Error);
  });
});
