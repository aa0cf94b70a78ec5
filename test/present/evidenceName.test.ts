import { evidenceChangesInWords } from '../../src/present/phrases/evidenceChangesInWords';
import { evidenceName } from '../../src/definitions/record/evidenceName';
import { otherwiseInWords } from '../../src/present/phrases/otherwiseInWords';
import type { DomainResult } from '../../src/domain/judgement';

describe('a finding, whose id “F15” an officer would look for in cell F15', () => {
  const now = { kind: 'finding', id: 'F15', text: 'Short breaks are hard to book at weekends' } as const;

  test('is called by its place in the list; an indicator by its code, whatever that looks like', () => {
    expect(evidenceName(now, 'en')).toBe('Finding 15');
    expect(evidenceName(now, 'cy')).toBe('Canfyddiad 15');
    expect(evidenceName({ kind: 'indicator', id: 'F15' }, 'en')).toBe('F15');
    expect(evidenceName({ kind: 'finding', id: 'team-SCC/010' }, 'en')).toBe('team-SCC/010');
  });

  test('that came since a judgement is said with its text, and that it has no level', () => {
    expect(evidenceChangesInWords([{ what: 'added', now }], 'en')).toEqual([
      'New: Finding 15, no level “Short breaks are hard to book at weekends”',
    ]);
    expect(evidenceChangesInWords([{ what: 'added', now: { ...now, level: 2 } }], 'cy')).toEqual([
      'Newydd: Canfyddiad 15, lefel 2 “Short breaks are hard to book at weekends”',
    ]);
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
