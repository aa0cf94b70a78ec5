import { assessTidied } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { paneWords } from '../../src/definitions/words/pane';
import { say } from '../../src/definitions/words/say';
import type { Language } from '../../src/domain/text';
import { rankedOf } from '../../src/taskpane/charts/rankedOf';
import { standingsOf } from '../../src/taskpane/charts/standingsOf';
import { starOf } from '../../src/taskpane/charts/starOf';
import { trendOf } from '../../src/taskpane/charts/trendOf';
import { chartLook } from '../../src/taskpane/charts/chartLook';
import type { Say } from '../../src/taskpane/PaneContext';
import { workbookRead } from './workbookRead';

const assessed = (language: Language) =>
  assessTidied(
    { made: workbookRead().tidied, problems: [] },
    {
      owned: [],
      authority: 'Merthyr Tydfil',
      comparators: () => ({ kind: 'country' }),
      framework: jointReview,
      language,
      on: '2026-01-31',
      version: '0',
    },
  ).made;
const speak =
  (language: Language): Say =>
  (key, details) =>
    say(paneWords, key, language, details);

describe('ranked dots in the pane', () => {
  test.each([
    ['en', 'Isle of Anglesey'],
    ['cy', 'Ynys Môn'],
  ] as const)('in %s name the councils, and say in words what they show', (language, anglesey) => {
    const assessment = assessed(language);
    const [comparison] = assessment.compared.comparisons;
    const svg = rankedOf(assessment, comparison!, assessment.tidied.figures.indicators[0]!, speak(language), {
      width: 300,
    });
    expect(svg).toContain(anglesey);
    expect(/aria-label="([^"]+)"/.exec(svg ?? '')?.[1]).toContain('Merthyr');
    expect(svg).toMatch(/^<svg [^>]*width="300"/);
  });

  test('are not drawn where the council has no value', () => {
    const assessment = assessed('en');
    const [comparison] = assessment.compared.comparisons;
    const none = {
      ...comparison!,
      ranked: comparison!.ranked.filter(({ authority }) => authority !== assessment.own),
    };
    expect(
      rankedOf(assessment, none, assessment.tidied.figures.indicators[0]!, speak('en'), {}),
    ).toBeUndefined();
  });
});

describe('in the narrowest pane', () => {
  test('what a figure is of stands at the axis once, and no name is written over', () => {
    const assessment = assessed('en');
    const [comparison] = assessment.compared.comparisons;
    const unit = 'per 10,000 aged under 18';
    const indicator = { ...assessment.tidied.figures.indicators[0]!, unit };
    const svg = rankedOf(assessment, { ...comparison!, target: 30 }, indicator, speak('en'), { width: 240 });
    const texts = [...(svg ?? '').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(texts.filter((text) => text?.includes(unit))).toEqual([unit]);
    expect(texts).toEqual(expect.arrayContaining(['target 30']));
  });

  test('the years have the room, whatever the figures are of', () => {
    const assessment = assessed('en');
    const [comparison] = assessment.compared.comparisons;
    const years = [0, 1, 2].map((period) => ({ period, value: 20 + period, q1: 10, median: 20, q3: 30 }));
    const indicator = { ...assessment.tidied.figures.indicators[0]!, unit: 'per 10,000 aged under 18' };
    const svg = trendOf(assessment, { ...comparison!, series: years }, indicator, speak('en'), {
      width: 240,
    });
    expect(svg).toMatch(/<text[^>]*font-weight[^>]*>22<\/text>/);
  });
});

test('a domain’s indicators stand beside the median of the comparators alone', () => {
  const assessment = assessed('en');
  const evidence = { kind: 'indicator', id: 'SCC/010', index: 0, domain: '', weight: 1, steps: [] } as const;
  // 20% of the council's own, 30% and 40% of the two others
  const svg = standingsOf(assessment, [evidence, evidence], speak('en'), {});
  expect(svg).toContain('the comparators’ median is 35%');
  // and where no direction is known, no end is called the better
  expect(svg).not.toContain('better ►');
});

test('two years are no trend, and no level is no star', () => {
  const assessment = assessed('en');
  const [comparison] = assessment.compared.comparisons;
  expect(
    trendOf(assessment, comparison!, assessment.tidied.figures.indicators[0]!, speak('en'), {}),
  ).toBeUndefined();
  expect(starOf(assessment, speak('en'), {})).toBeUndefined();
});

/** Contrast of two colours (WCAG 2.2, 1.4.3 and 1.4.11). */
function contrast(one: string, other: string): number {
  const light = (color: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => {
      const part = parseInt(color.slice(from, from + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

test.each(Object.entries(chartLook))('in %s, texts have a contrast of 4.5 and marks of 3', (_, look) => {
  for (const text of [look.ink, look.muted]) expect(contrast(text, look.paper)).toBeGreaterThanOrEqual(4.5);
  for (const line of [look.own, look.outline, look.second])
    expect(contrast(line, look.paper)).toBeGreaterThanOrEqual(3);
  expect(contrast(look.paper, look.own)).toBeGreaterThanOrEqual(4.5); // words on the lit cell
});
