import { cellAddress } from '../domain/cellName';
import { cellAt, type FoundRecords } from '../domain/found';
import type { ProblemBook } from './problemBook';
import { recordText } from './recordText';

/** How many indicators a problem names. */
const named = 5;
/** What an indicator has once, and all its rows must agree in. */
const agreed = ['polarity', 'unit', 'domain', 'target'];
/** Which way a figure went, as a scorecard shows it under "Direction". */
const travel =
  /^(?:up|down|same|no change|static|stable|level|improv(?:ed|ing)|worse(?:ned|ning)?|declin(?:ed|ing)|increas(?:e|ed|ing)|decreas(?:e|ed|ing)|[-+=↑↓→←↔↗↘▲▼►◄⬆⬇➡⇧⇩⇨]\ufe0f?|i fyny|i lawr|yr un fath)$/iu;

/** A row of a register, and the fields of it that are not used. */
export interface RegisterRow {
  row: number;
  without?: ReadonlySet<string>;
  /** Where another row than this says a field first. */
  from?: ReadonlyMap<string, number>;
}

interface Told {
  first: number;
  from: Map<string, number>;
  without: Set<string>;
}

/**
 * One row for each indicator of columns that stand beside figures. A field is taken where all rows of the indicator that say it say the same;
 * where they do not it is left out, and said once for the column.
 */
export function rowsAgreed(record: FoundRecords, problems: ProblemBook): readonly RegisterRow[] {
  const fields = agreed.filter((field) => record.fields.has(field));
  const all = new Map<string, Told>();
  const apart = new Map<string, { names: Set<string>; cells: readonly [number, number] }>();
  const skipped = new Set(fields.filter((field) => isTravel(record, field)));
  for (const row of record.rows) {
    const code = recordText(record, row, 'code');
    const name = code === '' ? recordText(record, row, 'title') : code;
    const key = name.toLowerCase();
    let told = all.get(key);
    if (told === undefined) all.set(key, (told = { first: row, from: new Map(), without: new Set(skipped) }));
    for (const field of fields) {
      const said = recordText(record, row, field);
      if (said === '' || told.without.has(field)) continue;
      const from = told.from.get(field);
      if (from === undefined) told.from.set(field, row);
      else if (recordText(record, from, field).toLowerCase() !== said.toLowerCase()) {
        told.without.add(field);
        const known = apart.get(field) ?? { names: new Set(), cells: [from, row] };
        known.names.add(name);
        apart.set(field, known);
      }
    }
  }
  for (const field of skipped) sayTravel(record, field, problems);
  for (const [field, { names, cells }] of apart) sayApart(record, field, [...names], cells, problems);
  return [...all.values()].map(({ first, from, without }) => ({ row: first, from, without }));
}

/** "Direction" over arrows, or "Up" and "Down": the way that a figure went, or the one that is good. */
function isTravel(record: FoundRecords, field: string): boolean {
  const [column] = record.fields.get(field) ?? [];
  if (field !== 'polarity' || !/^(?:direction|cyfeiriad)$/i.test(column?.heading.trim() ?? '')) return false;
  const words = [...record.rows].map((row) => recordText(record, row, field)).filter((word) => word !== '');
  return words.every((word) => travel.test(word));
}

function placeOf(record: FoundRecords, field: string, row: number): ReturnType<typeof cellAt> {
  return cellAt(record.grid, row, record.fields.get(field)?.[0]?.column ?? 0);
}

function sayTravel(record: FoundRecords, field: string, problems: ProblemBook): void {
  const row = [...record.rows].find((each) => recordText(record, each, field) !== '');
  if (row === undefined) return;
  const details = { word: recordText(record, row, field) };
  problems.add({ code: 'directionOfTravel', severity: 'note', at: placeOf(record, field, row), details });
}

function sayApart(
  record: FoundRecords,
  field: string,
  names: readonly string[],
  [one, other]: readonly [number, number],
  problems: ProblemBook,
): void {
  const details = {
    heading: record.fields.get(field)?.[0]?.heading ?? '',
    indicators: names.slice(0, named).join(', ') + (names.length > named ? ' …' : ''),
    one: recordText(record, one, field),
    oneCell: cellAddress(placeOf(record, field, one)),
    other: recordText(record, other, field),
    otherCell: cellAddress(placeOf(record, field, other)),
  };
  problems.add({ code: 'rowsDisagree', severity: 'warning', at: placeOf(record, field, other), details });
}
