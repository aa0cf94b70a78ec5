import type { Assessment } from '../../domain/assessment';
import type { SheetPlan } from '../../domain/sheetPlan';
import { inLanguage } from '../../definitions/words/say';
import { placeTable } from '../layout/placeTable';
import { looks } from '../palette';
import { authorityName } from '../phrases/authorityName';
import { comparatorReason } from '../phrases/comparatorReason';
import { dayInWords } from '../phrases/dayInWords';
import { omissionInWords } from '../phrases/omissionInWords';
import { periodInWords } from '../phrases/periodInWords';
import { SheetBuilder } from '../sheetBuilder';
import { speaker, type Speaker } from '../speaker';
import { methodRules } from './method/methodRules';

const namesInCell = 40;

/** The method: comparators and why, every rule in words, sources, version. */
export function method(assessment: Assessment): SheetPlan {
  const { framework, language } = assessment;
  const speak = speaker(language);
  const sheet = new SheetBuilder('method', '', speak('sheetMethod'), [38, 104, 12]);
  sheet.title(speak('methodTitle'), speak('methodHowToRead'));
  const name = inLanguage(framework.name, language);
  section(sheet, speak('methodRun'), [
    [speak('authority'), authorityName(assessment, assessment.own)],
    [
      speak('methodFramework'),
      speak('methodFrameworkText', { name, version: `${framework.version} (${framework.date})` }),
    ],
    [
      speak('period'),
      assessment.period === null
        ? speak('methodPeriodLatest')
        : speak('methodPeriodAsked', { period: periodInWords(assessment) }),
    ],
    [speak('methodDate'), dayInWords(assessment.on, language)],
    [speak('methodVersion'), assessment.version],
  ]);
  section(sheet, speak('methodComparators'), [[speak('methodComparators'), comparatorReason(assessment)]]);
  section(
    sheet,
    speak('methodLeftOut'),
    assessment.compared.group.leftOut.map(({ authority, reason, detail }) => [
      authorityName(assessment, authority),
      [omissionInWords(reason, language), detail].filter((part) => part !== undefined).join(': '),
    ]),
  );
  section(sheet, speak('methodRules'), methodRules(assessment));
  section(sheet, speak('methodDeviations'), [
    [speak('methodTopicTrend'), speak('deviationTrend')],
    [speak('methodTopicSmall'), speak('deviationSmall')],
    [speak('methodTopicSuggestion'), speak('deviationSuggestion')],
  ]);
  section(sheet, speak('methodSources'), sources(assessment, speak));
  comparatorTable(sheet, assessment, speak);
  return sheet.build();
}

/** A heading and lines of topic and text; nothing where there are no lines. */
function section(sheet: SheetBuilder, heading: string, lines: readonly (readonly [string, string])[]): void {
  if (lines.length === 0) return;
  sheet.blank();
  sheet.row([heading], looks.heading);
  for (const line of lines) {
    const row = sheet.row(line, { ...looks.plain, wrap: true });
    sheet.look({ row, column: 0, rows: 1, columns: 1 }, { bold: true });
  }
}

/** The comparators one by one; columns of which nothing is known are left out. */
function comparatorTable(sheet: SheetBuilder, assessment: Assessment, speak: Speaker): void {
  const { members } = assessment.compared.group;
  if (members.length === 0) return;
  const heading = speak('methodMembers', { count: members.length });
  const columns = [
    { header: speak('authority'), wrap: true },
    { header: speak('methodWhyClose'), wrap: true },
    { header: speak('methodDistance'), numberFormat: '0.000' },
  ];
  const rows = members.map(({ authority, distance, closest, closeness }) => [
    authorityName(assessment, authority),
    closest?.join(', ') ?? closeness ?? null,
    distance ?? null,
  ]);
  const filled = Math.max(...rows.map((row) => row.findLastIndex((value) => value !== null))) + 1;
  if (filled === 1) {
    nameLines(
      sheet,
      heading,
      rows.map(([name]) => String(name)),
    );
    return;
  }
  sheet.blank();
  sheet.row([heading], looks.heading);
  placeTable(
    sheet,
    'comparators',
    columns.slice(0, filled),
    rows.map((row) => row.slice(0, filled)),
  );
}

/**
 * Names of which nothing else is said, many in a cell: a country's would take six pages one below the other. Semicolons, as some names
 * have commas; the heading stands beside the first, so that no page ends with it.
 */
function nameLines(sheet: SheetBuilder, heading: string, names: readonly string[]): void {
  sheet.blank();
  for (let from = 0; from < names.length; from += namesInCell) {
    const some = names.slice(from, from + namesInCell);
    const topic = from === 0 ? heading : `${from + 1}–${from + some.length}`;
    const row = sheet.row([topic, some.join('; ')], { ...looks.plain, wrap: true });
    sheet.look({ row, column: 0, rows: 1, columns: 1 }, from === 0 ? looks.heading : { bold: true });
  }
}

/** The tables that the figures were read from, then what the register says of each indicator's source. */
function sources({ tidied, compared }: Assessment, speak: Speaker): [string, string][] {
  const tables = tidied.tables
    .filter(({ readings }) => readings > 0)
    .map(({ sheet, range, indicators, authorities, readings }): [string, string] => [
      sheet,
      speak('methodSourceTable', { range, indicators: indicators.length, authorities, readings }),
    ]);
  const used = new Set(compared.comparisons.map(({ indicator }) => indicator));
  const said = tidied.figures.indicators.flatMap(({ code, source }, index): [string, string][] =>
    source === undefined || source === '' || !used.has(index) ? [] : [[code, source]],
  );
  return [...tables, ...said];
}
