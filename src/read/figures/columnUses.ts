import type { CellContent } from '../../domain/grid';
import { authorityIndex } from '../../parse/authorityIndex';
import { isPartOfYear } from '../../parse/partOfYear';
import { parsePeriod } from '../../parse/parsePeriod';
import type { ColumnHeading } from '../columnHeadings';
import type { ColumnProfile } from '../columnProfile';
import { councilName, isAlsoWord, placeName } from '../councilName';
import { headingRole, plainHeading } from '../headingRole';
import type { HeadingRole } from '../headingWords';
import { headsMeasures, namesMeasure } from './namesMeasure';

/** What a column of a table of figures is used for. 'other': words that may or may not tell rows apart. */
export type ColumnUse =
  | 'authorityName'
  | 'authorityCode'
  | 'area'
  | 'indicator'
  | 'indicatorCode'
  | 'period'
  | 'part'
  | 'marker'
  | 'multiplier'
  | 'unit'
  | 'title'
  | 'titleCy'
  | 'figure'
  | 'other'
  | 'empty';

export interface UsedColumn {
  column: number;
  use: ColumnUse;
  role: HeadingRole | undefined;
  heading: ColumnHeading;
  profile: ColumnProfile;
  /** The officer says which part of a reading it holds. */
  part?: 'value' | 'numerator' | 'denominator';
  /** The officer says what it is. */
  said?: boolean;
}

/** Says of each column what it is for, by its heading and by what stands in it. */
export function columnUses(
  headings: readonly ColumnHeading[],
  profiles: readonly ColumnProfile[],
): UsedColumn[] {
  const columns = headings.map((heading, place): UsedColumn => {
    const profile = profiles[place] ?? emptyProfile(heading.column);
    const role = heading.parts.length === 1 ? roleOf(heading.text) : undefined;
    return { column: heading.column, use: use(role, profile, heading), role, heading, profile };
  });
  const title = titlesCodes(columns);
  const described = title === undefined ? describes(columns) : undefined;
  return columns.map((column) => {
    if (column === described) return { ...column, use: 'indicator' };
    return column === title ? { ...column, use: 'indicator', role: 'indicator' } : column;
  });
}

/** Where no other column names the indicators, "Description" does. */
function describes(columns: readonly UsedColumn[]): UsedColumn | undefined {
  if (columns.some(({ use }) => use === 'indicator' || use === 'title')) return undefined;
  return columns.find(({ role, use }) => role === 'description' && use === 'other');
}

/** Beside codes, "Measure" is the name of each: "Type" is not. */
function titlesCodes(columns: readonly UsedColumn[]): UsedColumn | undefined {
  const has = (use: UsedColumn['use']): boolean => columns.some((column) => column.use === use);
  if (!has('indicatorCode') || has('indicator') || has('title')) return undefined;
  return columns.find((column) => headsMeasures(column.heading.text) && namesMeasure(column));
}

/** What names rows is also known with the number of a footnote behind it: "Indicator1". */
function roleOf(heading: string): HeadingRole | undefined {
  const noted = /^(.*[a-z])\d$/i.exec(heading)?.[1];
  const named = noted === undefined ? undefined : headingRole(noted);
  return headingRole(heading) ?? (named !== undefined && naming.has(named) ? named : undefined);
}

const naming = new Set<HeadingRole>(['authority', 'authorityCode', 'indicator', 'indicatorCode', 'period']);

/** Columns that are never figures, whatever stands in them. */
const byHeading: Partial<Record<HeadingRole, ColumnUse>> = {
  area: 'area',
  indicatorCode: 'indicatorCode',
  people: 'other',
  part: 'part',
  marker: 'marker',
  multiplier: 'multiplier',
  unit: 'unit',
  timeNote: 'empty',
  decimals: 'empty',
  titleEn: 'title',
  titleCy: 'titleCy',
  polarity: 'empty',
  domain: 'empty',
  source: 'empty',
  link: 'empty',
};

function use(role: HeadingRole | undefined, profile: ColumnProfile, heading: ColumnHeading): ColumnUse {
  if (profile.blank === profile.rows) return 'empty';
  const figures = profile.number + profile.marked;
  const wordy = profile.text > figures;
  if (wordy && role !== 'area' && namesAuthorities(profile.distinct)) {
    return authorityIndex().systemOf([...profile.distinct]) === undefined ? 'authorityName' : 'authorityCode';
  }
  if (role === 'authorityCode') return 'authorityCode';
  if (role === 'authority') return wordy ? 'authorityName' : 'authorityCode';
  if (role === 'period' || (role === 'date' && holdsPeriods(profile.distinct))) return 'period';
  if (role === 'indicator') return 'indicator';
  const fixed = role === undefined ? undefined : byHeading[role];
  if (fixed !== undefined) return fixed;
  if (wordy && holdsPeriods(profile.distinct)) return 'period';
  if (wordy && role === undefined && holdsParts(profile.distinct)) return 'period';
  if (role === undefined && headsCodes(heading)) return 'other';
  if (figures > profile.text && !onlyGroups(profile)) {
    return role === 'measure' || (role === 'id' && !countsSomething(profile, heading))
      ? 'other'
      : heading.text === '' && profile.number === 0
        ? 'marker'
        : 'figure';
  }
  const mayHold = role === undefined || role === 'value' || role === 'numerator' || role === 'denominator';
  return profile.number > 0 && mayHold && profile.number >= profile.text / 4 ? 'figure' : 'other';
}

/** "CASSR code", "Ward ID", "Cod y gwasanaeth": numbers that name something, and count nothing. */
function headsCodes({ parts }: ColumnHeading): boolean {
  const last = parts.at(-1);
  return (
    typeof last === 'string' &&
    /(^| )(codes?|id|cassr( (no|num|number))?)$|^cod( |$)/.test(plainHeading(last))
  );
}

/** "Number" over figures that do not number the rows. */
function countsSomething({ distinct, number }: ColumnProfile, heading: ColumnHeading): boolean {
  const numbersRows = distinct.size === number && distinct.has(1) && distinct.has(number);
  return plainHeading(heading.text) === 'number' && !numbersRows;
}

/** "Under 5", "16 to 17": groups of people rather than figures held back, where no number stands among them. */
function onlyGroups(profile: ColumnProfile): boolean {
  return profile.number === 0 && [...profile.distinct].every((content) => String(content).trim().length > 3);
}

/** "Down" alone in a column is a direction of travel sooner than a council, and "Q1" a quarter sooner than a quartile. */
function isPlace(content: CellContent): boolean {
  return typeof content === 'string' && !/^down$/i.test(content.trim()) && placeName(content) !== undefined;
}

/** Half or more of the different texts are councils, countries or regions that we know; one of them, at least, no word of every day. */
export function namesAuthorities(distinct: ReadonlySet<CellContent>): boolean {
  let texts = 0;
  let known = 0;
  let councils = 0;
  for (const content of distinct) {
    if (typeof content !== 'string') continue;
    texts += 1;
    const kind = councilName(content);
    if (kind === 'council' && !isAlsoWord(content)) councils += 1;
    if (kind !== undefined) known += 1;
    if (texts >= 60) break;
  }
  const isOneCouncil = texts === 1 && [...distinct].some(isPlace);
  return (councils > 0 || isOneCouncil) && known * 2 >= texts;
}

function holdsPeriods(distinct: ReadonlySet<CellContent>): boolean {
  let seen = 0;
  let periods = 0;
  for (const content of distinct) {
    seen += 1;
    if (typeof content !== 'boolean' && parsePeriod(content) !== null) periods += 1;
    if (seen >= 40) break;
  }
  return seen > 0 && periods >= seen * 0.8;
}

/** "Q1" and "Q2", "April" and "May", and nothing else. */
function holdsParts(distinct: ReadonlySet<CellContent>): boolean {
  return distinct.size > 1 && [...distinct].every((content) => isPartOfYear(String(content).trim()));
}

function emptyProfile(column: number): ColumnProfile {
  return { column, rows: 0, blank: 0, number: 0, marked: 0, text: 0, whole: true, distinct: new Set() };
}
