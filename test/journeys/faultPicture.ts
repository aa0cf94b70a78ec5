import { seenIn } from '../excel/seenIn';
import { recordNamespace } from '../../src/excel/marks';
import { parseRecordMemory } from '../../src/excel/recordMemory';
import { officersWords, ourSheet, placeOn } from './faultBook';
import type { RecordBook } from './recordBook';

/** What a person would see of a workbook, by sheet: ours by what it is, the officer's by its name; and what the workbook remembers. */
export function pictureOf({ workbook }: RecordBook): Map<string, string> {
  const [remembered, ...sheets] = seenIn(workbook) as [
    unknown,
    ...{ name: string; mark?: string; cells: unknown[][]; looks: unknown[][] }[],
  ];
  return new Map([
    ['remembered', JSON.stringify(remembered)],
    ...sheets.map(({ name, mark, looks, ...seen }): [string, string] => [mark ?? `own: ${name}`, JSON.stringify({ ...seen, looks: looks.filter((look) => isSeen(look, seen.cells)) })]),
  ]); // prettier-ignore
}

/** The look of an empty cell is seen where it is filled or has a format of numbers of its own. */
function isSeen([row, column, fill, , , format]: unknown[], cells: unknown[][]): boolean {
  const content = cells[Number(row)]?.[Number(column)] ?? '';
  return content !== '' || (fill ?? 'none') !== 'none' || format !== 'General';
}

/** Which of two pictures it is, `masked` sheets aside: "before", "after", or what lies between. */
export function standsAt(
  now: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  masked: (sheet: string) => boolean,
): 'before' | 'after' | 'between' {
  const sheets = [...new Set([...now.keys(), ...before.keys(), ...after.keys()])].filter((one) => !masked(one));
  if (sheets.every((sheet) => now.get(sheet) === before.get(sheet))) return 'before';
  return sheets.every((sheet) => now.get(sheet) === after.get(sheet)) ? 'after' : 'between';
} // prettier-ignore

/** What is missing of the officer's: words on our sheets, formulas that point into them, sheets of their own. */
export function missingOf(book: RecordBook, start: ReadonlyMap<string, string>): string[] {
  const { workbook } = book;
  const words = officersWords.flatMap(([id, key, heading, text]) => {
    const sheet = ourSheet(book, id);
    if (!start.has(id) || sheet === undefined) return start.has(id) ? [`sheet ${id}`] : [];
    const [row, column] = placeOn(book, id, key, heading);
    return sheet.cells.value(row, column) === text ? [] : [`${heading} of ${key}`];
  });
  // an undo takes lines off the sheet; the log that the workbook keeps has them whatever happens
  const kept = workbook.customXml.find(({ xml }) => xml.includes(recordNamespace))?.xml;
  const isKept = parseRecordMemory(kept)?.text.includes('vacancies') === true;
  const log = start.has('log') && !isKept ? ['a line of the log'] : [];
  const mine = workbook.sheets.find(({ name }) => name === 'Star chart');
  const own = mine?.cells.value(0, 0) === 'mine' && mine.customProperties.size === 0 ? [] : ['own Star chart'];
  const notes = workbook.sheets.find(({ name }) => name === 'Notes')?.cells;
  const formulas = [notes?.formula(0, 1), notes?.formula(1, 1)].map(String);
  const point =
    !start.has('grid') ||
    (/^='(Judgement grid|Our grid)'!B5$/.test(formulas[0] ?? '') && formulas[1] === "='Action plan'!A1&\"!\"")
      ? []
      : [`formulas ${formulas.join()}`];
  return [...words, ...log, ...own, ...point];
} // prettier-ignore
