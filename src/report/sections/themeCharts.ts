import type { Theme } from '../../domain/framework';
import { themeIndicators } from '../../present/sheets/charts/themeIndicators';
import { controlPicture } from '../pictures/controlPicture';
import { funnelPicture } from '../pictures/funnelPicture';
import { intervalPictures } from '../pictures/intervalPictures';
import { rankedPicture } from '../pictures/rankedPicture';
import { trendPicture } from '../pictures/trendPicture';
import type { ReportPart } from '../reportPart';
import { wordsOf, type Teller } from '../teller';

/** The charts of a theme, drawn: all its indicators on one scale, then at most `most` of them ranked, each with its trend or control chart and its funnel. */
export function themeCharts(teller: Teller, theme: Theme, most: number): ReportPart[] {
  const { drawn } = themeIndicators(teller.assessment, theme.id);
  const pictures = drawn.slice(0, most).flatMap(({ comparison, indicator }) => [
    rankedPicture(teller, comparison, indicator),
    // as in the workbook: a control chart stands for the trend
    controlPicture(teller, comparison, indicator) ?? trendPicture(teller, comparison, indicator),
    funnelPicture(teller, comparison, indicator),
  ]);
  return [...intervalPictures(teller, wordsOf(theme.name), drawn), ...pictures.flatMap((one) => one ?? [])];
}
