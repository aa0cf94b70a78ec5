import type { Assessment } from '../../domain/assessment';
import type { ClosedYear, YearComparison, YearOnYear } from '../../domain/closedYear';
import type { PlanValue, SheetPlan } from '../../domain/sheetPlan';
import { periodLabel } from '../../definitions/words/periodLabel';
import { placeTable } from '../layout/placeTable';
import { looks } from '../palette';
import { domainTitle } from '../phrases/domainTitle';
import { authorityName } from '../phrases/authorityName';
import { levelLabel } from '../phrases/levelLabel';
import { moveInWords, moveReasons } from '../phrases/moveInWords';
import { SheetBuilder } from '../sheetBuilder';
import { speaker, type Speaker } from '../speaker';
import { closedFigures } from './years/closedFigures';
import { closedLevels } from './years/closedLevels';
import { levelMarked } from './years/levelMarked';

/** The closed years, to be read only: what moved since the last and between the last two, and why; then levels, evidence and figures by year. */
export function years(assessment: Assessment, known: YearOnYear): SheetPlan {
  const speak = speaker(assessment.language);
  const sheet = new SheetBuilder('years', '', speak('sheetYears'), [26, 26, 26, 24, 60, 16, 16, 14]);
  const authority = authorityName(assessment, assessment.own);
  sheet.title(speak('yearsTitle', { authority }), speak('yearsHowToRead'));
  const { sinceLast, betweenClosed, closed } = known;
  if (sinceLast !== undefined) moved(sheet, assessment, sinceLast, closed, speak);
  if (betweenClosed !== undefined) moved(sheet, assessment, betweenClosed, closed, speak);
  closedLevels(sheet, assessment, closed);
  closedFigures(sheet, assessment, closed);
  return sheet.build();
}

function moved(
  sheet: SheetBuilder,
  assessment: Assessment,
  comparison: YearComparison,
  closed: readonly ClosedYear[],
  speak: Speaker,
): void {
  const { framework, language } = assessment;
  const from = periodLabel(comparison.from, language);
  const to = comparison.to === '' ? speak('yearsThisRun') : periodLabel(comparison.to, language);
  sheet.blank();
  sheet.row(
    [comparison.to === '' ? speak('yearsMovedSince', { from }) : speak('yearsMovedBetween', { from, to })],
    looks.heading,
  );
  const rows = comparison.domains.map((move): PlanValue[] => {
    const label = (level: number | null, year: string): string =>
      levelMarked(
        levelLabel(framework, move.domain, level, language),
        isJudged(assessment, closed, year, move.domain),
        speak,
      );
    return [
      domainTitle(framework, move.domain, language),
      label(move.from, comparison.from),
      label(move.to, comparison.to),
      moveInWords(move, assessment),
      moveReasons(assessment, move).join('\n'),
    ];
  });
  const columns = [
    { header: speak('domain'), wrap: true },
    { header: speak('yearsThen', { from }), wrap: true },
    { header: speak('yearsNow', { to }), wrap: true },
    { header: speak('yearsMoved'), wrap: true },
    { header: speak('yearsWhy'), wrap: true },
  ];
  placeTable(sheet, comparison.to === '' ? 'moved_since' : 'moved_between', columns, rows);
}

/** Whether officers judged a domain in a closed year, or, where `label` is '', in this run. */
function isJudged(
  { judged }: Assessment,
  closed: readonly ClosedYear[],
  label: string,
  domain: string,
): boolean {
  if (label === '')
    return judged.domains.find((one) => one.domain === domain)?.judgement?.level !== undefined;
  const year = closed.find((one) => one.label === label);
  return (year?.domains.find(({ id }) => id === domain)?.judged ?? null) !== null;
}
