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

test('a picture of many rows leaves room for the heading above it, and keeps its shape', async () => {
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
  let drawn = { width: 1, height: 1 };
  const file = await makeReport(made, 'selfAssessment', 'en', (svg) => {
    const [, width = 1, height = 1] = (/width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []).map(Number);
    if (height > drawn.height) drawn = { width, height };
    return Promise.resolve(pixel);
  });
  const sizes = wordPackage(file)
    .root('word/document.xml')
    .within('extent')
    .map((extent) => ({ width: Number(extent.get('cx')), height: Number(extent.get('cy')) }));
  const tallest = sizes.reduce((most, size) => (size.height > most.height ? size : most));
  expect(drawn.height / drawn.width).toBeGreaterThan(1.5);
  expect(tallest.height).toBeLessThan(page - 3 * 360000);
  expect(tallest.height / tallest.width).toBeCloseTo(drawn.height / drawn.width, 1);
});
