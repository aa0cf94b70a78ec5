import { themeCharts } from '../../../src/present/sheets/themeCharts';
import { headings, readings, runOf } from '../../plan/runOf';

const codes = Array.from({ length: 14 }, (_, at) => `PM${at + 1}`);
const unvalued = Array.from({ length: 40 }, (_, at) => `GONE-${at + 1}`);
const title = (code: string) => `Reviews that were held in time, ${code}${', or not'.repeat(20)}`;
const { made } = runOf({
  sheets: {
    Figures: [
      headings,
      ...codes.flatMap((code) => readings(code, '2015-16', [70, 80, 81, 82, 83, 84, 85, 86])),
      ...readings('NONE', '2015-16', [70, 80, 81, 82, 83, 84, 85, 86]),
      ...unvalued.flatMap((code) => readings(code, '2015-16', [70, 80, 81, 82, 83]).slice(1)),
    ],
    Indicators: [
      ['Code', 'Title', 'Polarity', 'Unit'],
      ...[...codes, ...unvalued].map((code) => [code, title(code), 'Higher is better', '%']),
      ['NONE', 'No direction', 'No direction', '%'],
    ],
  },
});
const plan = themeCharts(made, null)!;
const lines = plan.cells.map(([first]) => (typeof first === 'string' ? first : ''));

test('of what the one scale leaves out it says why: no room is no want of a direction', () => {
  const { altText } = plan.charts.find(({ kind }) => kind === 'stackedBars')!;
  expect(altText).toContain('The first 11 are drawn; 3 more have no room here.');
  expect(altText).toContain('for want of a good direction or of four values: NONE.');
});

test('the finding of what has no domain begins with a capital', () => {
  expect(plan.charts[0]?.title).toMatch(/^Without a domain: 0 of 11 indicators better /);
});

test('what is longer than a printed page is wide goes on in the next row', () => {
  const first = lines.findIndex((line) => line.startsWith(`PM1: ${title('PM1').slice(0, 100)}`));
  expect(lines.slice(first, first + 3).join(' ')).toContain(`${title('PM1')}: 70%, rank 8 of 8`);
  const from = lines.findIndex((line) => line.startsWith('Not drawn, for want of a value: GONE-1,'));
  expect(lines.slice(from).join(' ').trim()).toMatch(/ GONE-24 and 16 more\.$/);
  expect(lines.filter((line) => line.length > 205)).toEqual([]);
});
