import { alternativeSaid } from '../../src/judge/alternativeSaid';
import { otherwiseInWords } from '../../src/present/phrases/otherwiseInWords';
import type { DomainResult } from '../../src/domain/judgement';
import { assessmentOf } from '../present/assessmentOf';

test('a comparator that decides a level is named in the language of the sentence', () => {
  const { tidied } = assessmentOf();
  const cardiff = tidied.figures.authorities.findIndex(({ name }) => name === 'Cardiff');
  const change = { ...alternativeSaid({ kind: 'withoutComparator', authority: cardiff }, tidied), level: 2 };
  const judged = { evidence: [], firmness: { changes: [change] } } as unknown as DomainResult;
  expect(otherwiseInWords(judged, 'en', 3)).toEqual(['Without Cardiff: level 2.']);
  expect(otherwiseInWords(judged, 'cy', 3)).toEqual(['Heb Caerdydd: lefel 2.']);
});
