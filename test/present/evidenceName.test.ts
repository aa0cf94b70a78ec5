import { evidenceChangesInWords } from '../../src/present/phrases/evidenceChangesInWords';
import { evidenceName } from '../../src/definitions/record/evidenceName';
import { otherwiseInWords } from '../../src/present/phrases/otherwiseInWords';
import type { DomainResult } from '../../src/domain/judgement';
import type { Language } from '../../src/domain/text';
import { assessmentOf } from './assessmentOf';

describe('a finding, whose id “F15” an officer would look for in cell F15', () => {
  const now = { kind: 'finding', id: 'F15', text: 'Short breaks are hard to book at weekends' } as const;

  test('is called by its place in the list; an indicator by its code, whatever that looks like', () => {
    expect(evidenceName(now, 'en')).toBe('Finding 15');
    expect(evidenceName(now, 'cy')).toBe('Canfyddiad 15');
    expect(evidenceName({ kind: 'indicator', id: 'F15' }, 'en')).toBe('F15');
    expect(evidenceName({ kind: 'finding', id: 'team-SCC/010' }, 'en')).toBe('team-SCC/010');
  });

  test('that came since a judgement is said with its text, and that it has no level', () => {
    expect(evidenceChangesInWords(assessmentOf({}), [{ what: 'added', now }])).toEqual([
      'New: Finding 15, no level “Short breaks are hard to book at weekends”',
    ]);
    expect(
      evidenceChangesInWords(assessmentOf({}, 'cy'), [{ what: 'added', now: { ...now, level: 2 } }]),
    ).toEqual(['Newydd: Canfyddiad 15, lefel 2 “Short breaks are hard to book at weekends”']);
  });

  test('that decides a level is named so where the level is worked out without it', () => {
    const judged = {
      evidence: [{ kind: 'finding', id: 'F15' }],
      firmness: { changes: [{ alternative: 'withoutEvidence', details: { evidence: 'F15' }, level: 2 }] },
    } as unknown as DomainResult;
    expect(otherwiseInWords(judged, 'en', 3)).toEqual(['Without finding 15: level 2.']);
    expect(otherwiseInWords(judged, 'cy', 3)).toEqual(['Heb ganfyddiad 15: lefel 2.']);
    expect(otherwiseInWords({ ...judged, evidence: [] }, 'en', 3)).toEqual(['Without F15: level 2.']);
  });
});

describe('a figure of the evidence that a judgement rested on, then and now', () => {
  const figure = (id: string, value: number) =>
    ({ kind: 'indicator', id, level: 2, period: '2015-16', value }) as const;
  const said = (id: string, then: number, now: number, language: Language = 'en') =>
    evidenceChangesInWords(assessmentOf({}, language), [
      { what: 'changed', then: figure(id, then), now: figure(id, now) },
    ]);

  test('has its unit', () => {
    expect(said('SCC/010', 14.2, 19.1)).toEqual([
      'SCC/010: 14.20% (2015-16), level 2 → 19.10% (2015-16), level 2',
    ]);
    expect(said('POP', 312, 310, 'cy')).toEqual([
      'POP: 312 fesul 10,000 o oedolion (2015-16), lefel 2 → 310 (2015-16), lefel 2',
    ]);
  });

  test('is printed so that the difference is seen', () => {
    expect(said('POP', 312.4, 312.1)[0]).toContain(
      '312.4 per 10,000 adults (2015-16), level 2 → 312.1 (2015-16)',
    );
  });

  test('has none where the indicator is not read any more', () => {
    expect(said('OLD', 14.2, 19.1)).toEqual(['OLD: 14.2 (2015-16), level 2 → 19.1 (2015-16), level 2']);
  });
});
