import { assessTidied } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { Assessment } from '../../src/domain/assessment';
import type { Comparison } from '../../src/domain/comparison';
import type { Language } from '../../src/domain/text';
import { evidenceFigure } from '../../src/taskpane/state/evidenceFigure';
import { workbookRead } from './workbookRead';

function assessed(language: Language): Assessment {
  const ask = {
    ...{ owned: [], authority: 'Merthyr Tydfil', comparators: () => ({ kind: 'country' }) as const },
    ...{ framework: jointReview, language, on: '2026-01-31', version: '0' },
  };
  return assessTidied({ made: workbookRead().tidied, problems: [] }, ask).made;
}

const piece = { kind: 'indicator', id: 'x', index: 0, domain: 'access', steps: [], weight: 1 } as const;

/** The first comparison with something else in it. */
function figureWith(language: Language, part: Partial<Comparison>): ReturnType<typeof evidenceFigure> {
  const assessment = assessed(language);
  const [first, ...others] = assessment.compared.comparisons;
  const comparisons = [{ ...first!, ...part }, ...others];
  return evidenceFigure({ ...assessment, compared: { ...assessment.compared, comparisons } }, piece);
}

const known = { value: 63, rank: 3, of: 22, tied: 0, comparatorMedian: 60, target: 65 };

describe('a piece of evidence says its figure', () => {
  test.each([
    ['en', 'rank 3 of 22; comparators’ median 60', 'target 65'],
    ['cy', 'safle 3 o 22; canolrif y cymaryddion 60', 'targed 65'],
  ] as const)('in %s, with its period, rank, median and target', (language, beside, target) => {
    const figure = figureWith(language, known);
    expect(figure?.own).toMatch(/^63% \(2015-16\)$/);
    expect(figure?.beside.startsWith(beside)).toBe(true);
    expect(figure?.beside).toContain(`; ${target}`);
  });

  test('only what is known', () => {
    const none = { rank: undefined, comparatorMedian: undefined, target: undefined };
    expect(figureWith('en', { ...known, ...none })?.beside).toBe('');
  });

  test('a marker is no figure, and stands in its place', () => {
    const marked = { ...known, value: undefined, rank: undefined, marker: 'confidential', markerText: '[c]' };
    expect(figureWith('en', marked as unknown as Partial<Comparison>)?.own).toMatch(/^\[c\] .+ \(.+\)$/);
  });

  test('a median that the figure only just differs from is printed so that this is seen', () => {
    const figure = figureWith('en', { ...known, value: 60.04, comparatorMedian: 60.01 });
    expect(figure?.own).toMatch(/^60\.04/);
    expect(figure?.beside).toContain('median 60.01');
  });
});
