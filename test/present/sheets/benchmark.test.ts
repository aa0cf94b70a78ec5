import { benchmark } from '../../../src/present/sheets/benchmark';
import { assessmentOf } from '../assessmentOf';

/** The benchmark where the first indicator's code is this one. */
function withCode(code: string) {
  const assessment = assessmentOf();
  const { figures } = assessment.tidied;
  const indicators = figures.indicators.map((one, at) => (at === 0 ? { ...one, code } : one));
  return benchmark({ ...assessment, tidied: { ...assessment.tidied, figures: { ...figures, indicators } } });
}

test.each([
  ['a short code', 'A1', 11],
  ['a longer one', 'SCC/041/2023/Q', 14],
  ['a title that stands for a code', 'Total number of unemployed people assisted into work', 24],
])('the column of codes is as wide as it must be for %s', (_, code, width) => {
  expect(withCode(code).widths[0]).toBe(width);
});
