import type { Assessment } from '../../domain/assessment';
import type { PlanValue, SheetPlan } from '../../domain/sheetPlan';
import type { TeamScorecard } from '../../domain/teams';
import { formatNumber, inLanguage } from '../../definitions/words/say';
import { domainNamed } from '../../definitions/frameworks/domainNamed';
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

/** The council's teams beside each other, an indicator at a time: value, target, rank, quartile, and what their XmR charts say. */
export function teams(assessment: Assessment, scorecards: readonly TeamScorecard[]): SheetPlan {
  const { framework, language } = assessment;
  const speak = speaker(language);
  const sheet = new SheetBuilder(
    'teams',
    '',
    speak('sheetTeams'),
    [34, 26, 24, 12, 12, 12, 12, 12, 10, 12, 26, 22],
  );
  const authority = authorityName(assessment, assessment.own);
  sheet.title(speak('teamsTitle', { authority }), speak('teamsHowToRead'));
  const weight = formatNumber(framework.teams?.weight ?? usualWeight, language);
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
  for (const card of scorecards) {
    const rows = card.scores.length;
    const numberFormat = numberFormatOf(decimalsOfCard(card));
    for (const column of [4, 5, 7]) sheet.look({ row, column, rows, columns: 1 }, { numberFormat });
    row += rows;
  }
  sheet.freeze(5, 0);
  return sheet.build();
}

/** As elsewhere; none where nobody says how many and every figure is whole. */
function decimalsOfCard(card: TeamScorecard): number {
  const figures = [card.median, ...card.scores.flatMap(({ value, target }) => [value ?? 0, target ?? 0])];
  return card.decimals === undefined && figures.every(Number.isInteger) ? 0 : decimalsOf(card);
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
