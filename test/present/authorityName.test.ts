import { assessTidied, readAndTidy } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { CellContent } from '../../src/domain/grid';
import type { Language } from '../../src/domain/text';
import { presentSheets } from '../../src/present/presentSheets';
import { documentOf } from '../../src/report/documentOf';
import { planText } from './planText';
import { reportText } from '../report/reportText';

const [today, before, devon] = ['E06000059', 'E10000009', 'E10000008'];

/** A run for `own` with the others for comparators: council, code, and the figure. */
function runOf(own: string, others: readonly string[], language: Language) {
  const rows = [own, ...others].map((code, at): CellContent[] => [code, 'RTA', '2016-17', 10 + at]);
  const values = [['authority', 'code', 'year', 'value'], ...rows];
  const tidied = readAndTidy([{ sheet: 'Figures', top: 0, left: 0, values }], jointReview);
  return assessTidied(tidied, {
    ...{ owned: [], authority: own, comparators: () => ({ kind: 'named', names: others }) },
    ...{ framework: jointReview, language, on: '2026-01-31', version: '0' },
  }).made;
}

describe('two councils of one name among the comparators, in sheets and documents', () => {
  test.each([
    ['en', 'Dorset (until 2019, E10000009)'],
    ['cy', 'Dorset (hyd 2019, E10000009)'],
  ] as const)(
    '%s: the one that is no more is told apart, the other is called by its name',
    (language, label) => {
      const run = runOf(devon, [today, before], language);
      const sheets = presentSheets(run).map(planText).join('\n');
      expect(sheets).toContain(label);
      expect(sheets).not.toMatch(/Dorset, Dorset(?! \()|from 2019|o 2019/);
      expect(reportText(documentOf(run, 'committee'), language)).toContain(`Dorset, ${label}`);
    },
  );
});

test('a council that is no more has its name alone where no other has it', () => {
  const sheets = presentSheets(runOf(devon, [before], 'en'))
    .map(planText)
    .join('\n');
  expect(sheets).toContain('Dorset');
  expect(sheets).not.toContain('until 2019');
});
