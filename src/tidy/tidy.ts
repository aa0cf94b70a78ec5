import { indicatorKey, type Correction } from '../domain/correction';
import type { Figures } from '../domain/figures';
import { figuresOver } from '../domain/figuresOver';
import type { Found, FoundFigures } from '../domain/found';
import type { Framework } from '../domain/framework';
import { markerList } from '../domain/marker';
import type { Staged } from '../domain/problem';
import { partOf, type Steps } from '../domain/steps';
import type { SourceTable } from '../domain/storedFigures';
import type { Tidied } from '../domain/tidied';
import { AuthorityBook } from './authorityBook';
import type { Books } from './books';
import { checkFigures } from './checks/checkFigures';
import type { MadeFrom } from './checks/madeFrom';
import { computeValues } from './computeValues';
import { contexts } from './contexts';
import { families } from './families';
import { FigureRows } from './figureRows';
import { figureStore } from './figureStore';
import { findings } from './findings';
import { foundTables } from './foundTables';
import { groupsApart } from './groupsApart';
import { IndicatorBook, type IndicatorDraft } from './indicatorBook';
import { joinBases } from './joinBases';
import { joinDuplicates } from './joinDuplicates';
import { madeIndicator } from './madeIndicator';
import { neighbours } from './neighbours';
import { sortedPeriods } from './sortedPeriods';
import { PeriodBook } from './periodBook';
import { ProblemBook } from './problemBook';
import { ratios } from './ratioOf';
import { readFigures } from './readFigures';
import { registeredOnly } from './registeredOnly';
import { registers } from './registers';
import { sortedRows } from './sortedRows';
import { objectives } from './objectives';
import { partnerActions } from './partnerActions';
import { targetRegister } from './targetRegister';
import { targetsInRows } from './targetsInRows';
import { unmatchedCorrections } from './unmatchedCorrections';
import { writtenAsPercent } from './writtenAsPercent';
import { YearsOfTwo } from './yearsOfTwo';

/** Makes readings of the cells that were found: one for each authority, indicator and period, or the reason why there is none. */
export function* tidy(found: Found, framework: Framework): Steps<Staged<Tidied>> {
  const problems = new ProblemBook();
  const register = registers(found.records, framework, problems);
  const books: Books = {
    authorities: new AuthorityBook(),
    indicators: new IndicatorBook(register),
    periods: new PeriodBook(),
    rows: new FigureRows(),
    apart: groupsApart(found.figures, problems),
    problems,
    yearsOfTwo: new YearsOfTwo(),
  };
  const tables = found.figures.length;
  for (const [number, table] of found.figures.entries()) {
    for (const doubt of table.doubts) problems.add(doubt, number);
    const from = books.rows.length;
    const reading = readFigures(table, number, books);
    yield* partOf(reading, (0.5 * number) / tables, (0.5 * (number + 1)) / tables);
    joinBases(table, number, from, books);
  }
  books.yearsOfTwo.tell(problems);
  const { figures, from } = yield* partOf(figuresOf(found, books), 0.5, 0.8);
  const tidied: Tidied = {
    figures,
    findings: findings(found.records, framework, problems),
    contexts: contexts(found.records, books.authorities, problems),
    neighbours: neighbours(found.records, books.authorities, problems),
    families: families(found.records, books.authorities, problems),
    tables: [],
    targets: targetRegister(found.records, targetsInRows(found.figures, books), figures, problems),
    registered: registeredOnly(register, figures.indicators),
    objectives: objectives(found.records),
    partnerActions: partnerActions(found.records, framework),
    corrections: found.corrected?.corrections,
    unmatched: unmatchedCorrections(found, figures.indicators, problems),
  };
  yield* partOf(checkFigures(figures, from, problems), 0.8, 1);
  return {
    made: { ...tidied, tables: foundTables(found, books, figures, tidied) },
    problems: problems.problems(),
  };
}

/** The councils' rows and the aggregates', each in their order. */
function apart(rows: FigureRows, order: Uint32Array): { own: Uint32Array; ofAggregates: Uint32Array } {
  const [own, ofAggregates] = [new Uint32Array(order.length), new Uint32Array(order.length)];
  let [councils, others] = [0, 0];
  for (let place = 0; place < order.length; place += 1) {
    const at = order[place] ?? 0;
    if ((rows.authority[at] ?? 0) < 0) ofAggregates[others++] = at;
    else own[councils++] = at;
  }
  return { own: own.slice(0, councils), ofAggregates: ofAggregates.slice(0, others) };
}

function* figuresOf(found: Found, books: Books): Steps<{ figures: Figures; from: MadeFrom }> {
  const { rows, authorities, indicators, problems } = books;
  const periods = sortedPeriods(books.periods.periods, rows);
  const { drafts } = indicators;
  const correctionOf = (draft: IndicatorDraft | undefined): Correction | undefined =>
    draft && found.corrected?.corrections.get(indicatorKey(draft.code));
  const aggregates = authorities.aggregates.length;
  const sorting = sortedRows(rows, drafts.length, periods.length, authorities.authorities.length, aggregates);
  const sorted = yield* partOf(sorting, 0, 0.2);
  const tables = found.figures.map(sourceOf);
  const joining = joinDuplicates(rows, sorted, tables, problems);
  const { order, joined } = yield* partOf(joining, 0.2, 0.4);
  const { own, ofAggregates } = apart(rows, order);
  const shown = yield* partOf(ratios(rows, own, drafts.length), 0.4, 0.6);
  computeValues(rows, order, drafts, shown, problems);
  yield 0.7;
  const names = {
    authorities: authorities.authorities,
    aggregates: authorities.aggregates,
    indicators: drafts.map((draft, place) => madeIndicator(draft, shown[place], correctionOf(draft))),
    periods,
    tables,
  };
  const stored = yield* partOf(figureStore(rows, names, own, ofAggregates, joined), 0.7, 1);
  const { table, marker } = stored.readings;
  return {
    figures: figuresOver(stored),
    from: {
      tables: table,
      markers: (at) => markerList[(marker[at] ?? 0) - 1],
      percent: writtenAsPercent(found, stored.readings),
      unitSaid: (place) => correctionOf(drafts[place])?.unit !== undefined,
      drafts,
      ratios: shown,
    },
  };
}

function sourceOf({ grid, groups }: FoundFigures): SourceTable {
  const columns = groups.map(({ value, numerator, denominator }) => ({ value, numerator, denominator }));
  return { sheet: grid.sheet, top: grid.top, left: grid.left, groups: columns };
}
