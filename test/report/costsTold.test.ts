import { documentOf } from '../../src/report/documentOf';
import { headings, readings, runOf } from '../plan/runOf';
import { reportText } from './reportText';

/** The committee's report of a council with so many indicators of cost, from their heading to the next. */
function costsTold(count: number, language: 'en' | 'cy' = 'en'): string[] {
  const codes = Array.from({ length: count }, (_, at) => `COST${at + 1}`);
  const { made } = runOf({
    sheets: {
      Figures: [headings, ...codes.flatMap((code) => readings(code, '2015-16', [70, 80, 81, 82, 83]))],
      Indicators: [
        ['Code', 'Title', 'Polarity', 'Unit'],
        ...codes.map((code) => [code, `Spend ${code}`, 'None', '£']),
      ],
    },
  });
  const lines = reportText(documentOf(made, 'committee'), language).split('\n');
  const from = lines.findIndex((line) => /^(Indicators of cost|Dangosyddion cost):/.test(line));
  return lines.slice(from + 1, lines.indexOf('', from)).filter((line) => !line.startsWith('['));
}

test('a committee reads twelve costs, and how many more the table has', () => {
  expect(costsTold(12).filter((line) => line.startsWith('- Spend COST'))).toHaveLength(12);
  expect(costsTold(13).slice(12)).toEqual(['1 more is in the table of performance indicators (Appendix 1).']);
  expect(costsTold(20, 'cy').slice(12)).toEqual([
    'Mae 8 arall yn y tabl o ddangosyddion perfformiad (Atodiad 1).',
  ]);
});
