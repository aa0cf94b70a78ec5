import type { Assessment } from '../../domain/assessment';
import type { Theme } from '../../domain/framework';
import type { SheetPlan } from '../../domain/sheetPlan';
import { inLanguage } from '../../definitions/words/say';
import { looks } from '../palette';
import { andMore } from '../phrases/andMore';
import { authorityName } from '../phrases/authorityName';
import { SheetBuilder } from '../sheetBuilder';
import { speaker } from '../speaker';
import { chosenCharts, type ThemeChart } from './charts/chosenCharts';
import { controlChart } from './charts/controlChart';
import { drawingWidths, marksWidths } from './charts/drawingFigures';
import { funnelChart } from './charts/funnelChart';
import { mostInTable } from './charts/mostInTable';
import { chartWidths } from './charts/chartWidths';
import { chartColumn } from './charts/chartColumn';
import { pageBreaks } from './charts/pageBreaks';
import { positionChart } from './charts/positionChart';
import { rankedBars } from './charts/rankedBars';
import { textLines } from './charts/textLines';
import { themeIndicators } from './charts/themeIndicators';
import { trendBand } from './charts/trendBand';

/** The most charts on one sheet: more would be slow to open and nobody's reading. */
const mostCharts = 16;

/** Indicators without a value that are named; more are counted, and blank on the Benchmark sheet. */
const mostNamed = 24;

const draw = {
  bars: rankedBars,
  trend: trendBand,
  control: controlChart,
  funnel: funnelChart,
} as const satisfies Record<ThemeChart, typeof rankedBars>;

/**
 * The charts of one theme: all its indicators on one scale, then each that is evidence in it; of those that are evidence nowhere where
 * `theme` is null. Undefined where there is no such indicator.
 */
export function themeCharts(assessment: Assessment, theme: Theme | null): SheetPlan | undefined {
  const { framework, language } = assessment;
  const { drawn, undrawn } = themeIndicators(assessment, theme?.id ?? null);
  if (drawn.length === 0 && undrawn.length === 0) return undefined;
  const speak = speaker(language);
  const name = theme === null ? speak('chartsOther') : inLanguage(theme.name, language);
  const number = theme === null ? 0 : framework.themes.indexOf(theme) + 1;
  const sheet = new SheetBuilder('charts', theme?.id ?? 'none', speak('sheetCharts', { theme: name }), [
    ...chartWidths(drawn),
    ...drawingWidths,
    ...(drawn.some(({ comparison }) => comparison.ranked.length > mostInTable) ? marksWidths : []),
  ]);
  sheet.title(
    speak('chartsTitle', { theme: name, authority: authorityName(assessment, assessment.own) }),
    speak('chartsHowToRead'),
  );
  const hasScale = positionChart(sheet, assessment, drawn, {
    theme: name,
    tableName: `positions_${number}`,
  });
  const chosen = chosenCharts(assessment, drawn, mostCharts - (hasScale ? 1 : 0));
  const begins = chosen.map((one, index) =>
    one.charts.map((chart) => {
      const begin = sheet.next;
      draw[chart](sheet, assessment, one, `${chart}_${number}_${index + 1}`);
      return begin;
    }),
  );
  const more = drawn.length - chosen.length;
  if (more > 0) sheet.row([speak('chartsMore', { count: more })], looks.plain);
  if (undrawn.length > 0) {
    const codes = andMore(undrawn, mostNamed, speak);
    textLines(sheet, speak('chartsNotDrawn', { codes }), looks.plain);
  }
  pageBreaks(sheet, begins, hasScale);
  sheet.printUpTo(chartColumn);
  return sheet.build();
}
