import type { Indicator } from '../../src/domain/indicator';
import type { EvidenceChange } from '../../src/domain/judgementLog';
import type { Language } from '../../src/domain/text';
import { evidenceChangesInWords } from '../../src/present/phrases/evidenceChangesInWords';
import { assessmentOf } from './assessmentOf';

const waits: Indicator = {
  code: 'DTOC',
  title: { en: 'Delayed transfers' },
  polarity: 'lowerIsBetter',
  measure: 'rate',
  unit: 'per 1,000 people',
};
const then = { kind: 'indicator', id: 'DTOC', level: 3, period: '2018', value: 2.1 } as const;
const now = { ...then, level: 2, period: '2019', value: 2.14 };

const said = (changes: readonly EvidenceChange[], indicators: readonly Indicator[], language: Language) => {
  const { tidied } = assessmentOf({}, language);
  const run = { tidied: { ...tidied, figures: { ...tidied.figures, indicators } }, language };
  return evidenceChangesInWords(run, changes);
};

describe('what changed since a judgement', () => {
  test('is said with the unit once, and with as many decimals as tell the two values apart', () => {
    expect(said([{ what: 'changed', then, now }], [waits], 'en')).toEqual([
      'DTOC: 2.1 per 1,000 people (2018), level 3 → 2.14 (2019), level 2',
    ]);
  });

  test('is said with the unit in Welsh', () => {
    expect(said([{ what: 'added', now: then }], [waits], 'cy')).toEqual([
      'Newydd: DTOC, 2.1 fesul 1,000 o bobl (2018), lefel 3',
    ]);
  });

  test('has the sign of its unit at both values', () => {
    expect(said([{ what: 'changed', then, now }], [{ ...waits, unit: '%' }], 'en')).toEqual([
      'DTOC: 2.1% (2018), level 3 → 2.14% (2019), level 2',
    ]);
  });

  test('has no unit where the run has no such indicator any more, and it is said where its figures have no period', () => {
    expect(said([{ what: 'removed', then }], [], 'en')).toEqual(['Gone: DTOC, 2.1 (2018), level 3']);
    expect(said([{ what: 'removed', then: { ...then, period: '' } }], [], 'en')).toEqual([
      'Gone: DTOC, 2.1 (no period said), level 3',
    ]);
  });
});
