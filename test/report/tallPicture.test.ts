import { makeReport } from '../../src/report/makeReport';
import { headings, readings, runOf } from '../plan/runOf';
import { wordPackage } from './wordPackage';

const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
/** A4 less margins of 2 cm: 25.7 cm, in EMU. */
const page = 25.7 * 360000;

test('a picture of many rows is several that a page has room for beside their heading, drawn no smaller', async () => {
  const codes = Array.from({ length: 30 }, (_, at) => `PM${at + 1}`);
  const { made } = runOf({
    sheets: {
      Figures: [
        headings,
        ...codes.flatMap((code) => readings(code, '2015-16', [70, 80, 81, 82, 83, 84, 85, 86])),
      ],
      Indicators: [
        ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
        ...codes.map((code) => [code, `Reviews ${code}`, 'Higher is better', '%', 'Care management']),
      ],
    },
  });
  const drawn: { width: number; height: number; titled: string }[] = [];
  const file = await makeReport(made, 'selfAssessment', 'en', (svg) => {
    const [, width = 1, height = 1] = (/width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []).map(Number);
    const text = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    drawn.push({ width, height, titled: /\(\d of \d\)/.exec(text)?.[0] ?? '' });
    return Promise.resolve(pixel);
  });
  const sizes = wordPackage(file)
    .root('word/document.xml')
    .within('extent')
    .map((extent) => ({ width: Number(extent.get('cx')), height: Number(extent.get('cy')) }));
  const tallest = sizes.reduce((most, size) => (size.height > most.height ? size : most));
  expect(tallest.height).toBeLessThan(page - 3 * 360000);
  const parts = drawn.filter(({ titled }) => titled !== '');
  expect(parts.map(({ titled }) => titled)).toEqual(['(1 of 3)', '(2 of 3)', '(3 of 3)']);
  // as wide as the page: not drawn smaller
  for (const { width, height } of parts) {
    const size = sizes.filter((one) => Math.abs(one.height / one.width - height / width) < 0.01);
    expect(Math.max(...size.map((one) => one.width))).toBe(Math.max(...sizes.map((one) => one.width)));
  }
});
