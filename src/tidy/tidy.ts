import { indicatorKey } from '../domain/correction';
import type { Figures } from '../domain/figures';
import type { Found } from '../domain/found';
import type { Framework } from '../domain/framework';
import type { Staged } from '../domain/problem';
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
import { IndicatorBook } from './indicatorBook';
import { joinBases } from './joinBases';
import { joinDuplicates } from './joinDuplicates';
import { madeIndicator } from './madeIndicator';
import { neighbours } from './neighbours';
import { sortedPeriods } from './sortedPeriods';
import { PeriodBook } from './periodBook';
import { ProblemBook } from './problemBook';
import { ratios } from './ratioOf';
import { readFigures } from './readFigures';
import { registers } from './registers';
import { sortedRows } from './sortedRows';
import { targets } from './targets';
import { unmatchedCorrections } from './unmatchedCorrections';

/** Makes readings of the cells that were found: one for each authority, indicator and period, or the reason why there is none. */
export function tidy(found: Found, framework: Framework): Staged<Tidied> {
  const problems = new ProblemBook();
  const register = registers(found.records, framework, problems);
  const books: Books = {
    authorities: new AuthorityBook(),
    indicators: new IndicatorBook(register),
    periods: new PeriodBook(),
    rows: new FigureRows(),
    problems,
  };
  found.figures.forEach((table, number) => {
    for (const doubt of table.doubts) problems.add(doubt, number);
    const from = books.rows.length;
    readFigures(table, number, books);
    joinBases(table, number, from, books);
  });
  const { figures, from } = figuresOf(found, books);
  const tidied: Tidied = {
    figures,
    findings: findings(found.records, framework, problems),
    contexts: contexts(found.records, books.authorities, problems),
    neighbours: neighbours(found.records, books.authorities, problems),
    families: families(found.records, books.authorities, problems),
    tables: [],
    targets: targets(found.records),
    corrections: found.corrected?.corrections,
    unmatched: unmatchedCorrections(found, figures.indicators, problems),
  };
  checkFigures(figures, from, problems);
  return {
    made: { ...tidied, tables: foundTables(found, books, figures, tidied) },
    problems: problems.problems(),
  };
}

/** The councils' rows and the aggregates', each in their order. */
function apart(rows: FigureRows, order: Uint32Array): { own: Uint32Array; ofAggregates: Uint32Array } {
  const own = new Uint32Array(order.length);
  let length = 0;
  for (let place = 0; place < order.length; place += 1) {
    const at = order[place] ?? 0;
    if ((rows.authority[at] ?? 0) < 0) continue;
    own[length] = at;
    length += 1;
  }
  const ofAggregates = length === order.length ? [] : order.filter((at) => (rows.authority[at] ?? 0) < 0);
  return { own: own.slice(0, length), ofAggregates: Uint32Array.from(ofAggregates) };
}

function figuresOf(found: Found, books: Books): { figures: Figures; from: MadeFrom } {
  const { rows, authorities, indicators, problems } = books;
  const periods = sortedPeriods(books.periods.periods, rows);
  const { drafts } = indicators;
  const corrections = found.corrected?.corrections;
  const aggregates = authorities.aggregates.length;
  const sorted = sortedRows(rows, drafts.length, periods.length, authorities.authorities.length, aggregates);
  const { order, joined } = joinDuplicates(rows, sorted, found.figures, problems);
  const { own, ofAggregates } = apart(rows, order);
  const shown = ratios(rows, own, drafts.length);
  computeValues(rows, order, drafts, shown, problems);
  const names = {
    authorities: authorities.authorities,
    aggregates: authorities.aggregates,
    indicators: drafts.map((draft, place) =>
      madeIndicator(draft, shown[place], corrections?.get(indicatorKey(draft.code))),
    ),
    periods,
    tables: found.figures,
  };
  return {
    figures: figureStore(rows, names, own, ofAggregates, joined),
    from: {
      tables: Uint16Array.from(own, (at) => rows.table[at] ?? 0),
      markers: (at) => rows.markerAt(own[at] ?? 0),
      drafts,
      ratios: shown,
    },
  };
}
