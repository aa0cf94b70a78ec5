import { compareSteps } from './compare/compare';
import { compareTeams } from './compare/compareTeams';
import { changeSince } from './compare/changeSince';
import { moved, type Moved } from './compare/moved';
import { valueForMoney } from './compare/valueForMoney';
import type { Assessment } from './domain/assessment';
import { moneyPairs } from './definitions/moneyPairs';
import { pairsTyped } from './definitions/pairsTyped';
import { savedListsOf } from './definitions/savedListsOf';
import type { ClosedYear } from './domain/closedYear';
import type { ComparatorChoice } from './domain/comparison';
import type { FamilyFile } from './domain/familyFile';
import type { Finding } from './domain/finding';
import type { Framework } from './domain/framework';
import type { Grid } from './domain/grid';
import type { JudgementRecord, KeptRecord } from './domain/judgementLog';
import type { OwnedSheet } from './domain/owned';
import { inSlices, type SliceOptions } from './domain/inSlices';
import type { Problem, Staged } from './domain/problem';
import { atOnce, partOf, type Steps } from './domain/steps';
import { yearLabel } from './domain/yearLabel';
import type { Language } from './domain/text';
import type { Tidied } from './domain/tidied';
import { judgeSteps } from './judge/judge';
import { moneyFindings } from './judge/moneyFindings';
import { teamFindings } from './judge/teamFindings';
import { closeYear, reopenYear } from './plan/closeYear';
import { parseYears } from './plan/parseYears';
import { plan } from './plan/plan';
import { judgementsOfAnother } from './definitions/record/judgementsOfAnother';
import { councilOfRecord, withoutCouncil } from './judge/councilOfRecord';
import { parseRecord } from './definitions/record/parseRecord';
import { correctionsOf } from './read/correctionsOf';
import { frameworkInGrids } from './read/framework/frameworkInGrids';
import { frameworkTables } from './read/framework/frameworkTables';
import { read } from './read/read';
import { isTeamGrid } from './read/teams/teamColumns';
import { teamReadings } from './read/teams/teamReadings';
import { chooseAuthority } from './tidy/chooseAuthority';
import { choosePeriods } from './tidy/choosePeriods';
import { parseRememberedFigures } from './tidy/parseRememberedFigures';
import { rememberSteps } from './tidy/rememberFigures';
import { tidy } from './tidy/tidy';
import { whatChangedSteps } from './tidy/whatChanged';
import { yearsKnown } from './tidy/yearsKnown';

/** What one run is asked. Names and periods are as the officer wrote them. */
export interface AssessRequest {
  grids: readonly Grid[];
  /** Our own sheets as they stand: what the officer typed there is kept. */
  owned: readonly OwnedSheet[];
  /** What the last run on this workbook remembered of its figures, as it was handed to `publish`. */
  remembered?: string;
  /** The judgement log as the workbook keeps it, as it was handed to `publish`. */
  record?: KeptRecord;
  /** The years that were closed in this workbook, as text. */
  closedYears?: string;
  /** false: nothing will be published, so that nothing need be remembered of the figures. */
  publishes?: boolean;
  authority: string;
  /** Chosen once it is known whether there is a context table. */
  comparators: (hasContext: boolean) => ComparatorChoice;
  /** The officer's own family groups, from a file. */
  families?: FamilyFile;
  framework: Framework;
  /** Absent: the latest of each indicator. */
  period?: string;
  language: Language;
  /** ISO day, and the product's version: passed in, so that a run can be repeated to the letter. */
  on: string;
  version: string;
}

/** The product in ten lines: read → tidy → compare → judge. `present/` makes sheets and results of what comes out. */
export function assess(request: AssessRequest): Staged<Assessment> {
  return assessTidied(readAndTidy(request.grids, request.framework, request.owned), request);
}

/** The officer's own framework, where a sheet holds one: see `frameworkInGrids`. */
export const ownFramework = frameworkInGrids;

/**
 * The first half: what the sheets say. The pane keeps it while the officer tries comparators.
 * @param owned our own sheets: what the officer corrected on Setup is followed
 */
export function readAndTidy(
  grids: readonly Grid[],
  framework: Framework,
  owned: readonly OwnedSheet[] = [],
): Staged<Tidied> {
  return atOnce(readAndTidySteps(grids, framework, owned));
}

/**
 * The first half with pauses, so that a page with hundreds of thousands of figures stays alive.
 * @throws Refusal('stopped') once it was asked to stop
 */
export function readAndTidyInSlices(
  grids: readonly Grid[],
  framework: Framework,
  owned: readonly OwnedSheet[],
  options: SliceOptions,
): Promise<Staged<Tidied>> {
  return inSlices(readAndTidySteps(grids, framework, owned), options);
}

function* readAndTidySteps(
  grids: readonly Grid[],
  framework: Framework,
  owned: readonly OwnedSheet[],
): Steps<Staged<Tidied>> {
  const corrections = correctionsOf(owned);
  const officers = grids.filter((grid) => frameworkTables(grid) === undefined && !isTeamGrid(grid));
  const found = yield* partOf(read(officers, corrections.made), 0, 0.25);
  const tidied = yield* partOf(tidy(found.made, framework), 0.25, 1);
  const teams = teamReadings(grids);
  const made = teams.length === 0 ? tidied.made : { ...tidied.made, teams };
  return { made, problems: [...corrections.problems, ...found.problems, ...tidied.problems] };
}

/** The second half: compared and judged. */
export function assessTidied(
  tidied: Staged<Tidied>,
  request: Omit<AssessRequest, 'grids'>,
): Staged<Assessment> {
  return atOnce(assessTidiedSteps(tidied, request));
}

/**
 * The second half with pauses.
 * @throws Refusal('stopped') once it was asked to stop, and what `assessTidied` throws
 */
export function assessTidiedInSlices(
  tidied: Staged<Tidied>,
  request: Omit<AssessRequest, 'grids'>,
  options: SliceOptions,
): Promise<Staged<Assessment>> {
  return inSlices(assessTidiedSteps(tidied, request), options);
}

function* assessTidiedSteps(
  tidied: Staged<Tidied>,
  request: Omit<AssessRequest, 'grids'>,
): Steps<Staged<Assessment>> {
  const { framework, language, on, version, period, families } = request;
  const lists = savedListsOf(request.owned);
  const own = chooseAuthority(tidied.made, request.authority);
  const periods = period === undefined ? undefined : choosePeriods(tidied.made, period);
  const choice = request.comparators(tidied.made.contexts.length > 0);
  yield 0;
  const ask = { own, choice, periods, lists, families };
  const compared = yield* partOf(compareSteps(tidied.made, ask), 0, 0.6);
  const teams = compareTeams(tidied.made.teams ?? [], tidied.made);
  yield 0.6;
  const pairs = moneyPairs(tidied.made, framework, pairsTyped(request.owned));
  const money = valueForMoney(compared.made, tidied.made, pairs.made);
  const closed = parseYears(request.closedYears);
  const before = parseRememberedFigures(request.remembered);
  const changes =
    before === undefined ? undefined : yield* partOf(whatChangedSteps(before, tidied.made), 0.6, 0.7);
  const remember =
    request.publishes === false
      ? undefined
      : JSON.stringify(yield* partOf(rememberSteps(tidied.made, own), 0.7, 0.8));
  const foundProblems = [
    ...tidied.problems,
    ...(changes?.problems ?? []),
    ...compared.problems,
    ...pairs.problems,
    ...closed.problems,
  ];
  const known: Unjudged = {
    framework,
    own,
    period: period ?? null,
    tidied: withFindings(tidied.made, [
      ...teamFindings(teams, framework),
      ...moneyFindings(money, compared.made, tidied.made, framework),
    ]),
    compared: {
      ...compared.made,
      ...(teams.length > 0 && { teams }),
      ...(money.length > 0 && { money }),
    },
    ...(changes !== undefined && { changes: changes.made }),
    lists,
    pairs: pairs.made,
    ...(remember !== undefined && { remember }),
    ...(request.record !== undefined && { recordRead: request.record.text }),
    closedYears: closed.made,
    foundProblems,
    language,
    on,
    version,
  };
  yield 0.8;
  return yield* partOf(judgeSoon(known, request.owned, parseRecord(request.record)), 0.8, 1);
}

/** What teams show, and what is got for the money, stands among the findings of the council's domains. */
function withFindings(tidied: Tidied, more: readonly Finding[]): Tidied {
  return more.length === 0 ? tidied : { ...tidied, findings: [...tidied.findings, ...more] };
}

/**
 * Judges again what was compared before, with other entries of the officer's: the figures are not looked at again.
 * @param owned our own sheets as they stand now
 */
export function rejudge(assessment: Assessment, owned: readonly OwnedSheet[]): Staged<Assessment> {
  return judgeKnown(assessment, owned, assessment.judged.record);
}

/** All that a run knows before it is judged. */
type Unjudged = Omit<Assessment, 'judged' | 'problems'>;

function judgeKnown(
  known: Unjudged,
  owned: readonly OwnedSheet[],
  record: JudgementRecord | undefined,
): Staged<Assessment> {
  return atOnce(judgeSoon(known, owned, record));
}

function* judgeSoon(
  known: Unjudged,
  asked: readonly OwnedSheet[],
  record: JudgementRecord | undefined,
): Steps<Staged<Assessment>> {
  const { tidied, compared, framework, own, on, closedYears, foundProblems = [] } = known;
  const { indicators, authorities } = tidied.figures;
  const council = authorities[own];
  const ofAnother = known.ofAnother ?? councilOfRecord(record, asked, council?.gss ?? '', authorities);
  const owned = ofAnother === undefined ? asked : withoutCouncil(asked);
  const years = yearsKnown(closedYears, council?.gss ?? '', framework.id, yearLabel(known));
  const past = { on, authority: council?.gss, years, ...(ofAnother === undefined && { record }) };
  const judged = yield* partOf(judgeSteps(tidied, compared, framework, owned, past), 0, 0.8);
  yield 0.8;
  const mixed =
    ofAnother === undefined || council === undefined ? [] : [judgementsOfAnother(ofAnother, council)];
  const problems: Problem[] = [...foundProblems, ...mixed, ...judged.problems];
  const planned = plan(
    {
      ...{ tidied, compared, framework, owned, on },
      judged: judged.made,
      changeSince: (then, now) => {
        const indicator = indicators[now.indicator];
        return indicator === undefined ? undefined : changeSince(indicator, then, now);
      },
    },
    closedYears,
    council?.gss ?? '',
    years,
  );
  return { made: { ...known, ...planned, ...(ofAnother && { ofAnother }), owned, problems }, problems };
}

/** The same run once a year is closed: publish it with the closed years, and both are in the workbook or neither. */
export function withYearClosed(assessment: Assessment, year: ClosedYear): Assessment {
  const { closedYears = { version: 1, years: [] }, owned = [], judged } = assessment;
  const known = { ...assessment, closedYears: closeYear(closedYears, year) };
  return judgeKnown(known, owned, judged.record).made;
}

/** The same run with the last closing taken back; undefined where there is none to take back. */
export function withYearReopened(assessment: Assessment): Assessment | undefined {
  const { closedYears, owned = [], judged } = assessment;
  const before = closedYears === undefined ? undefined : reopenYear(closedYears);
  if (before === undefined) return undefined;
  return judgeKnown({ ...assessment, closedYears: before }, owned, judged.record).made;
}

/** Two runs of the same figures side by side: what another group of comparators makes different. */
export function whatMoved(before: Assessment, after: Assessment): Moved {
  return moved(before, after);
}
