import { committee } from '../../src/present/sheets/committee';
import { documentOf } from '../../src/report/documentOf';
import type { ReportKind } from '../../src/report/reportKind';
import type { ReportPart } from '../../src/report/reportPart';
import { headings, readings, runOf, typedOn } from '../plan/runOf';

const codes = Array.from({ length: 70 }, (_, at) => `M${at + 1}`);
const [withAction, ofDomain, telling] = ['M68', 'M69', 'M70'];
/** Ours first: worse than the others where it tells, in the middle of them where an action or a domain counts, in the best quarter else. */
const ours = (code: string) => (code === telling ? 20 : code === withAction || code === ofDomain ? 82 : 90);
const shares = (code: string) => [ours(code), 79, 80, 81, 83, 84, 85, 86];
const runWith = (all: readonly string[], domain = (code: string) => (code === ofDomain ? 'Access' : '')) =>
  runOf({
    sheets: {
      Figures: [headings, ...all.flatMap((code) => readings(code, '2015-16', shares(code), 50))],
      Indicators: [
        ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
        ...all.map((code) => [
          code,
          `Measure ${code}`,
          code === 'M2' ? 'No direction' : 'Higher is better',
          '%',
          domain(code),
        ]),
      ],
    },
    owned: [typedOn('committee', { [withAction]: { action: 'Look into it' } })],
  }).made;
const many = runWith(codes);

/** The table of indicators, by its titles, and the paragraph after it. */
function tableIn(parts: readonly ReportPart[]): { titles: string[]; after: string } {
  const at = parts.findIndex(
    (part) => part.kind === 'table' && part.rows[0]?.[0]?.words.en.startsWith('Measure') === true,
  );
  const [table, next] = [parts[at], parts[at + 1]];
  if (table?.kind !== 'table') return { titles: [], after: '' };
  const after = next?.kind === 'paragraph' ? next.sentences.map(({ words }) => words.en).join(' ') : '';
  return { titles: table.rows.map(([title]) => title?.words.en ?? ''), after };
}

describe('a document of seventy indicators', () => {
  test.each<[ReportKind, number, string]>([
    ['committee', 60, 'These are 60 of 70 indicators: first those that belong to a domain'],
    ['servicePlan', 60, 'The Benchmark sheet in the workbook has all.'],
    ['public', 20, 'These are 20 of our 70 figures'],
  ])(
    '%s has a table that people read: of a domain, with an action or telling most, and says what it leaves out',
    (kind, rows, said) => {
      const { titles, after } = tableIn(documentOf(many, kind));
      expect(titles).toHaveLength(rows);
      for (const code of [withAction, ofDomain, telling]) expect(titles).toContain(`Measure ${code}`);
      expect(titles[0]).toBe(`Measure ${ofDomain}`);
      expect(after).toContain(said);
    },
  );

  test('where all fit, all are there and nothing is said', () => {
    const { titles, after } = tableIn(documentOf(runWith(codes.slice(0, 20)), 'public'));
    expect(titles).toHaveLength(20);
    expect(after).toBe('');
  });
});

describe('the committee table in the workbook', () => {
  test('has the sixty that tell most and says where all are; on paper, those that belong to no domain begin a page', () => {
    const { cells, page, officer } = committee(many);
    expect(officer?.rows).toBe(60);
    const named = cells.map(([code]) => code);
    for (const code of [withAction, ofDomain, telling]) expect(named).toContain(code);
    // without a good direction it says less than others in the best quarter
    expect(named).not.toContain('M2');
    expect(named).not.toContain('M67');
    expect(cells[2]?.[0]).toBe(
      'These are 60 of 70 indicators: those of a domain, those with an action, then those that differ most from the comparators. The Benchmark sheet has all.',
    );
    expect(page.breaksBefore).toEqual([(officer?.firstRow ?? 0) + 1]);
    expect(cells[officer?.firstRow ?? 0]?.[0]).toBe(ofDomain);
  });

  test('has all that belong to a domain, however many they are', () => {
    const { officer } = committee(runWith(codes, (code) => (code === 'M1' ? '' : 'Access')));
    expect(officer?.rows).toBe(69);
  });

  test('begins no page where one holds it', () => {
    expect(committee(runWith([ofDomain, 'M1'])).page.breaksBefore).toBeUndefined();
  });
});
