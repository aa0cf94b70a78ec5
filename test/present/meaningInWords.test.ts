import type { Indicator } from '../../src/domain/indicator';
import type { Language } from '../../src/domain/text';
import { barsInWords } from '../../src/present/phrases/barsInWords';
import { meaningInWords } from '../../src/present/phrases/meaningInWords';
import { assessmentOf } from './assessmentOf';

describe('a number of people that is compared as it stands', () => {
  const said = (about: Partial<Indicator>, language: Language = 'en') => {
    const assessment = assessmentOf({}, language);
    const [comparison] = assessment.compared.comparisons;
    const [first] = assessment.tidied.figures.indicators;
    if (comparison === undefined || first === undefined) throw new Error('the run has no indicator');
    const indicator: Indicator = { ...first, ...about };
    return [
      meaningInWords(assessment, comparison, indicator),
      barsInWords(assessment, comparison, indicator, 6),
    ];
  };

  test('is said to be larger in a larger council, in the committee’s table and beside its chart', () => {
    for (const text of said({ measure: 'count' }))
      expect(text).toContain('It is a number, not a rate: a larger council has more.');
    for (const text of said({ measure: 'count' }, 'cy'))
      expect(text).toContain('Nifer ydyw, nid cyfradd: mae gan gyngor mwy fwy.');
  });

  test.each<Partial<Indicator>>([
    { measure: 'proportion' },
    { measure: 'rate' },
    { measure: 'count', polarity: 'none' },
    { measure: 'count', polarity: 'unknown' },
  ])('of %j nothing of the kind is said', (about) => {
    for (const text of said(about)) expect(text).not.toContain('larger council');
  });
});
