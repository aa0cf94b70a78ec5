import type { FoundTable } from '../domain/foundTable';
import type { Problem } from '../domain/problem';
import type { ResultProblem } from '../domain/results';
import type { Language } from '../domain/text';
import type { Tidied } from '../domain/tidied';
import { quotedSheet } from '../domain/cellName';
import { doubtInWords } from './phrases/doubtInWords';
import { resultProblem } from './results/resultProblem';
import { speaker } from './speaker';
import { problemLines } from './terminal/problemLines';
import { wrapped } from './layout/wrapped';

const width = 100;

/** What `inspect --json` writes, version 1: fields are only ever added. */
export interface Inspection {
  schema: 1;
  tables: {
    sheet: string;
    range: string;
    layout: FoundTable['layout'];
    authorities: number;
    aggregates: number;
    indicators: string[];
    periods: string[];
    readings: number;
    doubts: { code: string; count: number; example: string }[];
  }[];
  problems: ResultProblem[];
}

/** What was found in the input, as data for scripts and as text for people (at most 100 characters wide, with a last line feed). */
export function presentInspection(
  { tables }: Pick<Tidied, 'tables'>,
  problems: readonly Problem[],
  language: Language,
): { json: Inspection; text: string } {
  const speak = speaker(language);
  const json: Inspection = {
    schema: 1,
    tables: tables.map((table) => ({
      sheet: table.sheet,
      range: table.range,
      layout: table.layout,
      authorities: table.authorities,
      aggregates: table.aggregates,
      readings: table.readings,
      indicators: [...table.indicators],
      periods: [...table.periods],
      doubts: table.doubts.map(({ code, count, example }) => ({ code, count, example })),
    })),
    problems: problems.map((problem) => resultProblem(problem, language)),
  };
  const lines = [
    speak('inspectTables', { count: tables.length }),
    ...tables.flatMap((table) => ['', ...tableLines(table, language)]),
    '',
    ...problemLines(problems, language, width, 'terminalMoreInspected'),
  ];
  return { json, text: `${lines.join('\n')}\n` };
}

function tableLines(table: FoundTable, language: Language): string[] {
  const speak = speaker(language);
  const { sheet, range, layout, indicators, periods, readings, authorities, aggregates, doubts } = table;
  const counts = {
    readings,
    authorities,
    aggregates,
    indicators: indicators.length,
    periods: periods.length,
  };
  const lines = [
    readings > 0 ? speak('inspectCounts', counts) : '',
    indicators.length > 0 ? speak('inspectIndicators', { codes: shortened(indicators) }) : '',
    periods.length > 0 ? speak('inspectPeriods', { labels: shortened(periods) }) : '',
    ...doubts.map((doubt) => speak('inspectDoubt', { doubt: doubtInWords(doubt, language) })),
  ];
  return [
    speak('inspectTable', {
      place: range === '' ? sheet : `${quotedSheet(sheet)}!${range}`,
      layout: speak(layout === 'none' ? 'layoutNone' : layout),
    }),
    ...lines.filter((line) => line !== '').flatMap((line) => wrapped(`  ${line}`, width, '    ')),
  ];
}

/** The first and last of a long list. */
function shortened(names: readonly string[]): string {
  if (names.length <= 16) return names.join(', ');
  return [...names.slice(0, 10), '…', ...names.slice(-4)].join(', ');
}
