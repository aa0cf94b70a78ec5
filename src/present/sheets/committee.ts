import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import type { PlanValue, SheetPlan } from '../../domain/sheetPlan';
import { ownedSheet } from '../../domain/ownedSheet';
import { inLanguage } from '../../definitions/words/say';
import { codeWidth } from '../layout/codeWidth';
import { pageHeight } from '../layout/pageHeight';
import { placeTable, type TableColumn } from '../layout/placeTable';
import { looks } from '../palette';
import { authorityName } from '../phrases/authorityName';
import { changeInWords } from '../phrases/changeInWords';
import { markerInWords } from '../phrases/markerInWords';
import { meaningInWords } from '../phrases/meaningInWords';
import { periodName } from '../phrases/periodName';
import { valueInWords } from '../phrases/valueInWords';
import { SheetBuilder } from '../sheetBuilder';
import { speaker, type Speaker } from '../speaker';
import { hasDomain } from './committee/hasDomain';
import { toldComparisons } from './committee/toldComparisons';

/** Rows of a table that a committee can still read: some five pages. What has a domain or an action stands there all the same. */
const mostRows = 60;

interface Field extends TableColumn {
  width: number;
  value: (comparison: Comparison, indicator: Indicator) => PlanValue;
}

/**
 * The table for a committee: one table with nothing merged, a row for each indicator in the order of the framework's domains (of
 * hundreds, those that tell most), figures as printed with their unit, and a column of actions that is the officer's. It prints A4 landscape, one page wide, its header on each page.
 */
export function committee(assessment: Assessment): SheetPlan {
  const { language, owned, tidied } = assessment;
  const speak = speaker(language);
  const fields = fieldsOf(assessment, speak);
  const widths = [...fields.map(({ width }) => width), 24];
  const sheet = new SheetBuilder('committee', '', speak('sheetCommittee'), widths);
  const authority = authorityName(assessment, assessment.own);
  sheet.title(speak('committeeTitle', { authority }), speak('committeeHowToRead'));
  const ordered = toldComparisons(assessment, mostRows, 'actionsAndDomains');
  const of = assessment.compared.comparisons.length;
  if (ordered.length < of) sheet.row([speak('committeeSome', { count: ordered.length, of })], looks.plain);
  sheet.blank();
  const entries = ownedSheet(owned, 'committee')?.entries;
  const rows = ordered.flatMap((comparison): PlanValue[][] => {
    const indicator = tidied.figures.indicators[comparison.indicator];
    if (indicator === undefined) return [];
    const action = entries?.get(indicator.code)?.get('action') ?? null;
    return [[...fields.map(({ value }) => value(comparison, indicator)), action]];
  });
  rows.push(...goneRows(assessment, new Set(rows.map(([code]) => String(code))), fields.length, speak));
  if (rows.length === 0) {
    sheet.row([speak('noIndicators')], looks.plain);
    return sheet.build();
  }
  const columns = [...fields, { header: speak('committeeAction'), wrap: true }];
  const area = placeTable(sheet, 'committee', columns, rows, { repeatHeader: true });
  const body = { ...area, row: area.row + 1, rows: rows.length };
  sheet.look({ ...body, column: fields.length, columns: 1 }, looks.entry);
  sheet.officer({
    keyColumn: 0,
    firstRow: body.row,
    rows: body.rows,
    columns: [{ id: 'action', column: fields.length }],
  });
  const ofDomains = ordered.filter((comparison) => hasDomain(assessment, comparison)).length;
  // of a table that is longer than a page, what is evidence in no domain is an appendix
  if (ofDomains > 0 && ofDomains < rows.length && sheet.heightSince(0) > pageHeight(widths))
    sheet.breakPage(body.row + ofDomains);
  sheet.freeze(area.row + 1, 2);
  return sheet.build();
}

/** Indicators that this run has no figures of, to which the officer wrote an action: it stays until the officer takes it out. */
function goneRows(
  { owned, tidied, language }: Assessment,
  shown: ReadonlySet<string>,
  width: number,
  speak: Speaker,
): PlanValue[][] {
  const known = [...tidied.figures.indicators, ...(tidied.registered ?? [])];
  return [...(ownedSheet(owned, 'committee')?.entries ?? [])].flatMap(([code, typed]) => {
    const action = typed.get('action');
    if (shown.has(code) || action === undefined || String(action).trim() === '') return [];
    const title = known.find((one) => one.code === code)?.title;
    const name = (title && inLanguage(title, language)) || code;
    const between = Array.from({ length: width - 3 }, () => null);
    return [[code, name, ...between, speak('committeeGone'), action]];
  });
}

function fieldsOf(assessment: Assessment, speak: Speaker): Field[] {
  const { tidied, language } = assessment;
  const field = (header: string, width: number, value: Field['value']): Field => ({
    header,
    width,
    wrap: true,
    value,
  });
  return [
    field(speak('code'), codeWidth(assessment), (_, { code }) => code),
    field(speak('indicator'), 29, (_, { title, code }) => inLanguage(title, language) || code),
    field(speak('period'), 10, ({ period }) => periodName(tidied.figures, period, language) || '–'),
    field(speak('committeeFigure'), 14, (comparison, indicator) =>
      comparison.value === undefined
        ? markerInWords(comparison, language) || speak('committeeNoFigure')
        : valueInWords(comparison.value, indicator, language, [comparison.target]),
    ),
    field(speak('committeeChange'), 17, (comparison, indicator) =>
      changeInWords(assessment, comparison, indicator),
    ),
    field(speak('committeeComparators'), 14, ({ comparatorMedian: median, comparatorCount: count }, about) =>
      median === undefined
        ? speak('committeeNoMedian')
        : speak('committeeMedian', { value: valueInWords(median, about, language), count }),
    ),
    field(speak('committeeRank'), 8, ({ rank, of, tied }) => {
      if (rank === undefined) return speak('committeeNoRank');
      return speak(tied > 0 ? 'committeeRankTied' : 'committeeRankOf', { rank, of });
    }),
    field(speak('direction'), 11, (_, { polarity }) => speak(polarity)),
    field(speak('target'), 13, ({ value, target: wanted, targetMet }, about) => {
      if (wanted === undefined) return speak('committeeNoTarget');
      const target = valueInWords(wanted, about, language, [value]);
      if (targetMet === undefined) return speak('committeeTargetOpen', { target });
      return speak(targetMet ? 'committeeTargetMet' : 'committeeTargetMissed', { target });
    }),
    field(speak('committeeMeaning'), 34, (comparison, indicator) =>
      meaningInWords(assessment, comparison, indicator),
    ),
  ];
}
