import type { Assessment } from '../domain/assessment';
import type { SheetPlan } from '../domain/sheetPlan';
import { partOf, type Steps } from '../domain/steps';
import type { Language } from '../domain/text';
import { languageCopy } from '../domain/languageCopy';
import { languageCopies } from './languageCopies';
import { distinctNames } from './layout/distinctNames';
import { actions } from './sheets/actions';
import { benchmark } from './sheets/benchmark';
import { committee } from './sheets/committee';
import { contents } from './sheets/contents';
import { judgementLog } from './sheets/judgementLog';
import { judgementGrid } from './sheets/judgementGrid';
import { method } from './sheets/method';
import { performanceMatrix } from './sheets/performanceMatrix';
import { problems } from './sheets/problems';
import { setup } from './sheets/setup';
import { starChart } from './sheets/starChart';
import { strengths } from './sheets/strengths';
import { teams } from './sheets/teams';
import { themeCharts } from './sheets/themeCharts';
import { valueForMoney } from './sheets/valueForMoney';
import { years } from './sheets/years';
import { speaker } from './speaker';

/**
 * Every sheet of a run, as plans, in the order of their tabs: a step for each, so that a page stays alive.
 * @param languages the assessment's own unless said otherwise; after those in the first language come copies in the second, to be read only
 */
export function* presentSheetsInSteps(
  assessment: Assessment,
  [main = assessment.language, second]: readonly Language[] = [],
): Steps<SheetPlan[]> {
  const first = { ...assessment, language: main };
  if (second === undefined || second === main) {
    const plans = distinctNames(yield* sheetsOf(first));
    return [contents(first, plans), ...plans];
  }
  const other = { ...assessment, language: second };
  const nameOf = (language: Language) => speaker(language)('sheetContents');
  const plans = yield* partOf(sheetsOf(first), 0, 0.5);
  const named = distinctNames([...plans, ...(yield* partOf(sheetsOf(other), 0.5, 1))]);
  const [inFirst, inSecond] = [named.slice(0, plans.length), named.slice(plans.length)];
  const listed = inSecond.filter(({ id }) => id !== 'setup');
  return [
    contents(first, inFirst, { name: nameOf(second), part: languageCopy('', second) }),
    ...inFirst,
    ...languageCopies([contents(other, listed, { name: nameOf(main), part: '' }), ...listed], second),
  ];
}

function* sheetsOf(assessment: Assessment): Steps<SheetPlan[]> {
  const makers = makersOf(assessment);
  const plans: SheetPlan[] = [];
  for (const [at, make] of makers.entries()) {
    plans.push(...make());
    yield (at + 1) / makers.length;
  }
  return plans.map((plan) => ({ ...plan, language: assessment.language }));
}

/** A maker for each sheet, or for what belongs together: each takes some milliseconds. */
function makersOf(assessment: Assessment): (() => readonly SheetPlan[])[] {
  const { improvement, years: closed, compared } = assessment;
  const { money = [], teams: scorecards = [] } = compared;
  return [
    () => [judgementGrid(assessment)],
    () => [performanceMatrix(assessment)],
    () => [starChart(assessment)],
    () => (improvement === undefined ? [] : [strengths(assessment, improvement)]),
    () => (improvement === undefined ? [] : [actions(assessment, improvement)]),
    () => [committee(assessment)],
    () => (closed === undefined ? [] : [years(assessment, closed)]),
    ...[...assessment.framework.themes, null].map(
      (theme) => (): SheetPlan[] => [themeCharts(assessment, theme) ?? []].flat(),
    ),
    () => (money.length === 0 ? [] : [valueForMoney(assessment, money)]),
    () => (scorecards.length === 0 ? [] : [teams(assessment, scorecards)]),
    () => [benchmark(assessment)],
    () => [judgementLog(assessment)],
    () => [problems(assessment)],
    () => [setup(assessment)],
    () => [method(assessment)],
  ];
}
