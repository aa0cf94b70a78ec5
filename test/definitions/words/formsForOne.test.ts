import { evidenceStepWords } from '../../../src/definitions/words/evidence';
import { reportWords } from '../../../src/definitions/words/report';
import { say, type Catalogue } from '../../../src/definitions/words/say';
import { sheetWords } from '../../../src/definitions/words/sheets';

const cases: [Catalogue, string, Record<string, string | number>, string][] = [
  [sheetWords, 'changePoints', { number: '1' }, '1 point'],
  [sheetWords, 'changePoints', { number: '1.0' }, '1.0 points'],
  [sheetWords, 'otherwiseMore', { count: 1 }, '1 other change of method would change it too.'],
  [sheetWords, 'otherwiseMore', { count: 2 }, '2 other changes of method would change it too.'],
  [sheetWords, 'setupMoreChanges', { count: 1 }, 'And 1 more line.'],
  [
    sheetWords,
    'nextLevelPeople',
    { code: 'PM1', value: '90%', now: '89.9%', people: 1, to: 3 },
    'PM1 at 90% instead of 89.9% (1 person) would bring level 3.',
  ],
  [
    reportWords,
    'publicAboutText',
    { council: 'Powys Council', count: 1 },
    'Powys Council has looked at how good its services are. It compared itself with 1 other council, and asked what checks, surveys and inspections found.',
  ],
  [
    reportWords,
    'starTitle',
    { authority: 'Powys', count: 1, domains: 1 },
    'Powys: 1 of 1 domain has a level',
  ],
  [
    reportWords,
    'domainFirmness',
    { alternatives: 1, share: '100%' },
    'Of 1 other sound way to work it out, 100% gives the same level.',
  ],
  [
    evidenceStepWords,
    'teamsMeetTarget',
    { met: 1, of: 1, level: 4 },
    '1 of 1 team meets its target: level 4.',
  ],
];

test.each(cases)(
  'one of a thing is said as one on sheets and in documents (%#)',
  (words, key, details, said) => {
    expect(say(words, key, 'en', details)).toBe(said);
  },
);
