import { columnReadingWords, setupWords } from '../definitions/words/sheets/setup';
import {
  columnReadings,
  correctedThing,
  type ColumnReading,
  type Correction,
  type CorrectionEntry,
  type Corrections,
} from '../domain/correction';
import type { OwnedSheet } from '../domain/owned';
import { ownedSheet } from '../domain/ownedSheet';
import type { Problem, Staged } from '../domain/problem';
import { polarityOf } from '../parse/polarityOf';

/** The officer's columns of the Setup sheet: what they hold depends on what the row is about. */
const firstColumn = 'first';
const secondColumn = 'second';

/**
 * What the officer corrected on our sheet Setup: words in either language. What is not understood is kept as typed, does nothing, and is
 * a problem.
 */
export function correctionsOf(owned: readonly OwnedSheet[]): Staged<Corrections> {
  const made = new Map<string, Correction>();
  const problems: Problem[] = [];
  const sheet = ownedSheet(owned, 'setup');
  for (const [key, entry] of sheet?.entries ?? []) {
    const thing = correctedThing(key);
    const typed = [entry.get(firstColumn), entry.get(secondColumn)] as const;
    if (thing === undefined || typed.every((one) => asText(one) === '')) continue;
    const correction: Correction = { key, typed };
    const understood = takers[thing](correction);
    made.set(key, correction);
    understood.forEach((does, place) => {
      const text = asText(typed[place]);
      if (does || text === '') return;
      const details = { typed: text, what: key };
      problems.push({ code: 'correctionNotUnderstood', severity: 'warning', sheet: sheet?.name, details });
    });
  }
  return { made, problems };
}

/** For each thing: takes both entries into the correction and says which were understood. */
const takers = {
  table(correction: Correction): [boolean, boolean] {
    const [skip, header] = correction.typed;
    if (saysYes(skip)) correction.skip = true;
    const found = /^(\d{1,7})\s*(?::\s*(.*))?$/s.exec(asText(header));
    if (found !== null && Number(found[1]) > 0)
      correction.header = { row: Number(found[1]), text: found[2] ?? '' };
    return [correction.skip === true || saysNo(skip), correction.header !== undefined];
  },
  column(correction: Correction): [boolean, boolean] {
    const readAs = columnReadingOf(asText(correction.typed[0]));
    if (readAs !== undefined) correction.readAs = readAs;
    return [readAs !== undefined, false];
  },
  indicator(correction: Correction): [boolean, boolean] {
    const [polarity, unit] = correction.typed.map(asText);
    const known = polarityOf(polarity ?? '');
    if (known !== undefined) correction.polarity = known;
    if (unit !== undefined && unit !== '') correction.unit = unit;
    return [known !== undefined, true];
  },
};

function columnReadingOf(text: string): ColumnReading | undefined {
  const wanted = text.toLowerCase();
  return columnReadings.find((reading) => {
    const { en, cy } = columnReadingWords[reading];
    return en.toLowerCase() === wanted || cy.toLowerCase() === wanted;
  });
}

function saysYes(entry: CorrectionEntry): boolean {
  const { en, cy } = setupWords.setupYes;
  return (
    entry === true ||
    [en, cy, 'y', 'x', 'ie'].some((word) => word.toLowerCase() === asText(entry).toLowerCase())
  );
}

function saysNo(entry: CorrectionEntry): boolean {
  return entry === false || /^(no|n|nac ydy|na)$/i.test(asText(entry));
}

function asText(entry: CorrectionEntry): string {
  return entry === undefined ? '' : String(entry).trim();
}
