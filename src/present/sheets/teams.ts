import type { Assessment } from '../../domain/assessment';
import type { PlanValue, SheetPlan } from '../../domain/sheetPlan';
import type { TeamScorecard } from '../../domain/teams';
import { formatNumber } from '../../definitions/words/formatNumber';
import { inLanguage } from '../../definitions/words/say';
import { domainNamed } from '../../definitions/frameworks/domainNamed';
import { figureWidth } from '../layout/figureWidth';
import { placeTable } from '../layout/placeTable';
import { looks } from '../palette';
import { authorityName } from '../phrases/authorityName';
import { decimalsOf, numberFormatOf } from '../phrases/decimalsOf';
import { periodLabel } from '../../definitions/words/periodLabel';
import { unitInWords } from '../phrases/unitInWords';
import { SheetBuilder } from '../sheetBuilder';
import { speaker } from '../speaker';

/** What a piece of evidence from teams counts, where the framework does not say. */
const usualWeight = 0.5;

/** Characters of each column, where no figure is longer. */
const widths = [34, 26, 24, 12, 12, 12, 12, 12, 10, 12, 26, 22];

/** The council's teams beside each other, an indicator at a time: value, target, rank, quartile, and what their XmR charts say. */
export function teams(assessment: Assessment, scorecards: readonly TeamScorecard[]): SheetPlan {
  const { framework, language } = assessment;
  const speak = speaker(language);
  const printed = scorecards.map(printedColumns);
  const wide = ({ column, values, decimals }: PrintedColumn): number =>
    figureWidth(values, decimals, widths[column] ?? 0);
  const sheet = new SheetBuilder(
    'teams',
    '',
    speak('sheetTeams'),
    widths.map((usual, at) =>
      Math.max(usual, ...printed.flat().flatMap((one) => (one.column === at ? [wide(one)] : []))),
    ),
  );
  const authority = authorityName(assessment, assessment.own);
  sheet.title(speak('teamsTitle', { authority }), speak('teamsHowToRead'));
  const weight = formatNumber(framework.teams?.weight ?? usualWeight);
  sheet.row([speak('teamsWeight', { weight })], looks.howToRead);
  sheet.blank();
  const number = { numberFormat: numberFormatOf(1) };
  const whole = { numberFormat: '0' };
  const table = placeTable(
    sheet,
    'teams',
    [
      { header: speak('teamsIndicator'), wrap: true },
      { header: speak('domain'), wrap: true },
      { header: speak('teamsTeam'), wrap: true },
      { header: speak('period') },
      { header: speak('value'), ...number },
      { header: speak('target'), ...number },
      { header: speak('teamsMet') },
      { header: speak('teamsMedian'), ...number },
      { header: speak('teamsRank'), ...whole },
      { header: speak('quartile'), ...whole },
      { header: speak('teamsVariation'), wrap: true },
      { header: speak('teamsAssurance'), wrap: true },
    ],
    scorecards.flatMap((card) => rowsOf(assessment, card)),
    { showFilter: true, repeatHeader: true },
  );
  let row = table.row + 1;
  scorecards.forEach((card, index) => {
    const rows = card.scores.length;
    for (const { column, decimals } of printed[index] ?? [])
      sheet.look({ row, column, rows, columns: 1 }, { numberFormat: numberFormatOf(decimals) });
    row += rows;
  });
  sheet.freeze(5, 0);
  return sheet.build();
}

/** A column of figures of one indicator's teams. */
interface PrintedColumn {
  column: number;
  values: readonly number[];
  decimals: number;
}

/** Values, targets and the median, with decimals as elsewhere; none where nobody says how many and all of the column are whole. */
function printedColumns(card: TeamScorecard): PrintedColumn[] {
  const columns: [number, readonly (number | undefined)[]][] = [
    [4, card.scores.map(({ value }) => value)],
    [5, card.scores.map(({ target }) => target)],
    [7, [card.median]],
  ];
  return columns.map(([column, found]) => {
    const values = found.filter((value) => value !== undefined);
    const isWhole = card.decimals === undefined && values.every(Number.isInteger);
    return { column, values, decimals: isWhole ? 0 : decimalsOf(card, values) };
  });
}

function rowsOf({ framework, language }: Assessment, card: TeamScorecard): PlanValue[][] {
  const speak = speaker(language);
  const domain = domainNamed(framework, card.domain ?? '')?.name;
  const title = inLanguage(card.title, language);
  const name = title === card.code ? title : `${card.code}: ${title}`;
  const unit = unitInWords(card.unit, language);
  return [...card.scores]
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
    .map(({ team, value, target, targetMet, rank, quartile, control }) => [
      unit === '' ? name : `${name} (${unit})`,
      domain === undefined ? null : inLanguage(domain, language),
      team,
      periodLabel(card.period.label, language),
      value ?? null,
      target ?? null,
      targetMet === undefined ? null : speak(targetMet ? 'yes' : 'no'),
      card.median,
      rank ?? null,
      quartile ?? null,
      control === undefined ? null : speak(control.variation),
      control?.assurance === undefined ? null : speak(control.assurance),
    ]);
}
