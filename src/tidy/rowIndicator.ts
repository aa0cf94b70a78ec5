import type { FigureGroup, FoundFigures } from '../domain/found';
import type { CellContent } from '../domain/grid';
import type { Books } from './books';
import type { GroupsApart } from './groupsApart';
import { blockOfRow } from './blockOfRow';
import { groupsTold } from './groupsTold';
import { sectionsTelling } from './sectionsTelling';
import type { IndicatorBook, IndicatorWords } from './indicatorBook';
import { looksLikeCode } from '../parse/looksLikeCode';
import type { NamedPart } from '../parse/partsBeside';
import { parsePeriod } from '../parse/parsePeriod';
import { sheetPart } from '../parse/sheetPart';
import { withoutPeriod } from '../parse/withoutPeriod';

/** The indicator of a row and a group of columns, as an index. */
export type RowIndicator = (row: number, group: number) => number | undefined;

type Named = ReadonlyMap<string, Pick<NamedPart, 'name'>>;

/**
 * Says which indicator each figure is about: from the row's cells, the column's heading, the title, or the sheet's name.
 * @param named the table's `partsInRows`: what their indicator is called
 */
export function rowIndicator(
  table: FoundFigures,
  { indicators: book, apart }: Books,
  named: Named,
): RowIndicator {
  const { indicator } = table;
  if (indicator.from === 'columns') return fromColumns(table, book, apart, named);
  const scope = scopeOf(table);
  let titled: IndicatorWords | undefined;
  const wordsOf = ({ indicator: headed }: FigureGroup): IndicatorWords =>
    headed === undefined ? (titled ??= titleWords(table, book)) : { title: headed, scope };
  const blockOf = blockOfRow(table);
  const known = new Map<string, number[]>();
  return (row, group) => {
    const block = blockOf(row);
    let places = known.get(block);
    if (places === undefined)
      known.set(block, (places = table.groups.map((each) => book.of(inBlock(wordsOf(each), block)))));
    return places[group];
  };
}

function inBlock(words: IndicatorWords, block: string): IndicatorWords {
  if (block === '') return words;
  const { code, title, titleCy } = words;
  return {
    ...words,
    title: `${title} – ${block}`,
    ...(code !== undefined && { code: `${code}/${block}` }),
    ...(titleCy !== undefined && { titleCy: `${titleCy} – ${block}` }),
  };
}

/** Codes and names in the row's own cells, with what the heading adds where several columns hold figures. */
function fromColumns(
  table: FoundFigures,
  book: IndicatorBook,
  apart: GroupsApart,
  named: Named,
): RowIndicator {
  const columns = table.indicator.from === 'columns' ? table.indicator.columns : [];
  const heads = new Set(table.groups.map((group) => group.indicator)).size > 1;
  const known = new Map<string, (number | undefined)[]>();
  let lastCells: readonly CellContent[] = [];
  let last: (number | undefined)[] | undefined;
  const places = columns.map(({ column }) => column);
  const groupsOf = groupsTold(table, apart);
  const [sectionTold, blockOf] = [sectionsTelling(table, places), blockOfRow(table)];
  const sectionOf = (row: number): string => sectionTold(row) || blockOf(row);
  let lastSection = '';
  return (row, group) => {
    const cells = table.grid.values[row] ?? [];
    const section = sectionOf(row);
    if (
      last === undefined ||
      section !== lastSection ||
      !places.every((column) => cells[column] === lastCells[column])
    ) {
      const key = [section, ...places.map((column) => String(cells[column] ?? ''))].join('\u0000');
      last = known.get(key);
      if (last === undefined) {
        const told = [...groupsOf(cells), ...(section === '' ? [] : [section])];
        const more = (each: FigureGroup): string[] =>
          heads && each.indicator !== undefined ? [...told, each.indicator] : [...told];
        known.set(key, (last = table.groups.map((each) => place(table, book, cells, more(each), named))));
      }
      lastCells = cells;
      lastSection = section;
    }
    return last[group];
  };
}

/** @param more what the row's groups of people and the column's heading add to the indicator's name */
function place(
  table: FoundFigures,
  book: IndicatorBook,
  cells: readonly CellContent[],
  more: readonly string[],
  parts: Named,
): number | undefined {
  const columns = table.indicator.from === 'columns' ? table.indicator.columns : [];
  const texts = columns.flatMap((column) => {
    if (column.role === 'group') return [];
    const text = String(cells[column.column] ?? '').trim();
    const raw = parts.get(text)?.name ?? text;
    return [{ raw, named: column.lookup?.get(raw), role: column.role }];
  });
  if (texts.every(({ raw }) => raw === '')) return undefined;
  const codes = texts.filter(
    ({ role, raw, named }) => raw !== '' && (role === 'code' || named !== undefined),
  );
  const names = texts.filter(
    ({ role, raw, named }) => raw !== '' && (role !== 'code' || named !== undefined),
  );
  const shown = (names.length > 0 ? names : codes).map(({ raw, named }) => named?.en ?? raw);
  const welsh = names.map(({ raw, named }) => named?.cy ?? raw).join(' – ');
  const { about } = table;
  const named = about === undefined || about === '' ? shown : [withoutPeriod(about) || about, ...shown];
  const words: IndicatorWords = {
    title: [...named, ...more].join(' – '),
    ...(about !== undefined && { scope: scopeOf(table) }),
  };
  const complete =
    codes.length > 0 &&
    (codes.length === texts.filter(({ raw }) => raw !== '').length ||
      codes.some(({ role }) => role === 'code'));
  const titled = [table.indicatorTitle, table.indicatorTitleCy].map((column) =>
    String(cells[column ?? -1] ?? '').trim(),
  );
  if (complete) words.code = [...codes.map(({ raw }) => raw), ...more].join('/');
  if (names.some(({ named }) => named?.cy !== undefined)) words.titleCy = welsh;
  if (titled[0] !== undefined && titled[0] !== '' && words.code === undefined) words.code = words.title;
  if (titled[0] !== undefined && titled[0] !== '') words.title = [titled[0], ...more].join(' – ');
  if (titled[1] !== undefined && titled[1] !== '') words.titleCy = titled[1];
  return book.of(words);
}

function titleWords(table: FoundFigures, book: IndicatorBook): IndicatorWords {
  const title = table.indicator.from === 'title' ? table.indicator.title.text : undefined;
  for (const text of [title, ...[...table.titles].reverse().map((line) => line.text), table.grid.sheet]) {
    const entry = text === undefined ? undefined : book.namedIn(text);
    if (entry !== undefined) return { code: entry.code, title: entry.title };
  }
  const said = title ?? sheetTitle(table);
  const text = withoutPeriod(said) || said;
  const code = /^(?:(?:indicator|dangosydd)\s*:?\s*)?(\S+?(?: \d+[a-z]?)?)\s*(?:[:–—,(]|\s-\s)/i.exec(
    text,
  )?.[1];
  return code !== undefined && looksLikeCode(code) ? { code, title: text } : { title: text };
}

/** What tells a table's headings from the same words in another table: "Table LA5", or the sheet's name. */
function scopeOf(table: FoundFigures): string {
  for (const { text } of table.titles) {
    const named = /^(?:table|tabl)\s+([A-Z]*\d+[a-z]?)\b/i.exec(text)?.[1];
    if (named !== undefined) return named;
  }
  const sheet = sheetTitle(table);
  // A sheet a year: the same words are the same indicator on each.
  return parsePeriod(sheet) === null ? withoutPeriod(sheet) || sheet : '';
}

function sheetTitle(table: FoundFigures): string {
  const name = table.grid.sheet.replace(/\.(csv|csv\.gz|tsv|txt|xlsx)$/i, '');
  return sheetPart(name)?.rest ?? name;
}
