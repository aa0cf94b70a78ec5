import type { Assessment } from '../../domain/assessment';
import type { Theme } from '../../domain/framework';
import type { SheetPlan } from '../../domain/sheetPlan';
import { inLanguage } from '../../definitions/words/say';
import { looks } from '../palette';
import { authorityName } from '../phrases/authorityName';
import { SheetBuilder } from '../sheetBuilder';
import { speaker } from '../speaker';
import { rankedBars } from './charts/rankedBars';
import { themeIndicators } from './charts/themeIndicators';

/** The most charts on one sheet: more would be slow to open and nobody's reading. */
const mostCharts = 12;

/**
 * The charts of one theme: ranked bars of each indicator that is evidence in it; of those that are evidence nowhere where `theme`
 * is null. Undefined where there is no such indicator.
 */
export function themeCharts(assessment: Assessment, theme: Theme | null): SheetPlan | undefined {
  const { framework, language } = assessment;
  const { drawn, undrawn } = themeIndicators(assessment, theme?.id ?? null);
  if (drawn.length === 0 && undrawn.length === 0) return undefined;
  const speak = speaker(language);
  const name = theme === null ? speak('chartsOther') : inLanguage(theme.name, language);
  const sheet = new SheetBuilder(
    'charts',
    theme?.id ?? 'none',
    speak('sheetCharts', { theme: name }),
    [30, 12, 8, 3, 100],
  );
  sheet.title(
    speak('chartsTitle', { theme: name, authority: authorityName(assessment, assessment.own) }),
    speak('chartsHowToRead'),
  );
  const number = theme === null ? 0 : framework.themes.indexOf(theme) + 1;
  drawn.slice(0, mostCharts).forEach((one, index) => {
    sheet.blank();
    if (index > 0) sheet.breakPage();
    rankedBars(sheet, assessment, one, `bars_${number}_${index + 1}`);
  });
  const more = drawn.length - mostCharts;
  if (more > 0) sheet.row([speak('chartsMore', { count: more })], looks.plain);
  if (undrawn.length > 0) {
    sheet.blank();
    sheet.row([speak('chartsNotDrawn', { codes: undrawn.join(', ') })], looks.plain);
  }
  return sheet.build();
}
