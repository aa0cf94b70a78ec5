import { strengthWords } from '../../src/definitions/words/sheets/strengths';
import { say } from '../../src/definitions/words/say';
import { actors } from '../../src/domain/action';
import { actorNamed } from '../../src/plan/actorNamed';
import { isDone } from '../../src/plan/isDone';
import { saidKind } from '../../src/plan/saidKind';
import { actorInWords } from '../../src/present/phrases/actionInWords';

const languages = ['en', 'cy'] as const;

describe.each(languages)('what our lists offer is understood when it is read back: %s', (language) => {
  test.each(actors)('who is to act: %s', (actor) => {
    expect(actorNamed(actorInWords(actor, language))).toBe(actor);
  });

  test.each([
    ['kindStrength', 'strength'],
    ['kindArea', 'areaForDevelopment'],
    ['kindLeftOut', 'leftOut'],
  ] as const)('where an item stands: %s', (word, kind) => {
    expect(saidKind(say(strengthWords, word, language))).toBe(kind);
  });
});

test.each([
  ['Uwch-reolwyr', 'seniorManagers'],
  ['Y rheolwr gofal', 'seniorManagers'],
  ['Cyfarwyddwyr', 'seniorManagers'],
  ['Ymarferwyr', 'staff'],
  ['Aelodau’r Cabinet', 'council'],
  ['The partnership', undefined],
])('an officer’s own word for who is to act: %s', (word, actor) => {
  expect(actorNamed(word)).toBe(actor);
});

test.each([
  ['Done', true],
  ['Completed June 2016', true],
  ['100%', true],
  ['100 %', true],
  ['Cwblhawyd', true],
  ['Wedi’i gwblhau', true],
  ['10% done', false],
  ['1000 letters sent', false],
  ['Not done', false],
  ['Completely new', false],
  ['', false],
])('whether “%s” says that an action is done: %s', (progress, done) => {
  expect(isDone(progress)).toBe(done);
});
