import type { Assessment } from '../../../domain/assessment';
import { cellName } from '../../../domain/cellName';
import { inLanguage } from '../../../definitions/words/say';
import type { SheetWord } from '../../../definitions/words/sheets';
import { learnFromInWords } from '../../phrases/learnFromInWords';
import { codeWidth } from '../../layout/codeWidth';
import { leftOutInWords } from '../../phrases/leftOutInWords';
import { markerInWords } from '../../phrases/markerInWords';
import { periodName } from '../../phrases/periodName';
import { sourceCells } from '../../phrases/sourceCells';
import { trendInWords } from '../../phrases/trendInWords';
import { unitInWords } from '../../phrases/unitInWords';
import { speaker } from '../../speaker';
import type { BenchmarkField } from './benchmarkField';
import { statisticsFields } from './statisticsFields';

/** The columns of the benchmark table, in order. */
export function benchmarkFields(assessment: Assessment): BenchmarkField[] {
  const { tidied, language } = assessment;
  const { figures } = tidied;
  const { indicators } = figures;
  const speak = speaker(language);
  const text = (id: SheetWord, width: number, value: BenchmarkField['value']): BenchmarkField => ({
    id,
    header: speak(id),
    width,
    wrap: true,
    value,
  });
  const whole = (id: SheetWord, width: number, value: BenchmarkField['value']): BenchmarkField => ({
    id,
    header: speak(id),
    width,
    numberFormat: '#,##0',
    value,
  });
  const figure = (id: SheetWord, value: BenchmarkField['value']): BenchmarkField => ({
    id,
    header: speak(id),
    width: 13,
    inUnit: true,
    align: 'right',
    value,
  });
  const saidYes = (met: boolean | undefined) => (met === undefined ? null : speak(met ? 'yes' : 'no'));
  return [
    text('code', codeWidth(assessment), ({ indicator }) => indicators[indicator]?.code ?? null),
    text('indicator', 38, ({ indicator }) =>
      inLanguage(indicators[indicator]?.title ?? { en: '' }, language),
    ),
    text('period', 10, ({ period }) => periodName(figures, period, language) || null),
    text('unit', 14, ({ indicator }) => unitInWords(indicators[indicator]?.unit ?? '', language) || null),
    text('direction', 12, ({ indicator }) => speak(indicators[indicator]?.polarity ?? 'unknown')),
    figure('value', ({ value }) => value ?? null),
    text('marker', 13, (comparison) => markerInWords(comparison, language)),
    whole('rank', 7, ({ rank }) => rank ?? null),
    whole('of', 6, ({ of }) => of || null),
    whole('tied', 8, ({ rank, tied }) => (rank === undefined ? null : tied)),
    whole('quartile', 11, ({ quartile }) => quartile ?? null),
    figure('comparatorMedian', ({ comparatorMedian }) => comparatorMedian ?? null),
    figure('comparatorMean', ({ comparatorMean }) => comparatorMean ?? null),
    figure('comparatorPooled', ({ comparatorPooled }) => comparatorPooled ?? null),
    figure('lower95', ({ interval }) => interval?.lower95 ?? null),
    figure('upper95', ({ interval }) => interval?.upper95 ?? null),
    text('difference', 12, ({ value, standing, position }) =>
      value === undefined ? null : speak(standing ?? position ?? 'differenceNotTested'),
    ),
    text('trend', 12, ({ value, trend }) => (value === undefined ? null : trendInWords(trend, speak))),
    figure('target', ({ target }) => target ?? null),
    text('targetMet', 9, ({ targetMet }) => saidYes(targetMet)),
    figure('gap', ({ gapToMedian }) => gapToMedian ?? null),
    whole('gapInPeople', 9, ({ gapInPeople }) => gapInPeople ?? null),
    text('leftOut', 40, (comparison) => leftOutInWords(assessment, comparison)),
    text('sourceSheet', 16, (comparison) => sourceCells(assessment, comparison)[0]?.sheet ?? null),
    text('sourceCell', 12, (comparison) => {
      const cell = sourceCells(assessment, comparison)[0];
      return cell === undefined ? null : cellName(cell.row, cell.column);
    }),
    // Later columns stand last: an officer's own formula that points at an earlier one keeps its column.
    figure('gapToBest', ({ bestQuartile }) => bestQuartile?.gap ?? null),
    whole('gapToBestInPeople', 11, ({ bestQuartile }) => bestQuartile?.people ?? null),
    ...statisticsFields(speak, text, figure),
    text('learnFrom', 44, (comparison) => learnFromInWords(assessment, comparison) || null),
  ];
}
