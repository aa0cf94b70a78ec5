import type { CellContent } from '../../domain/grid';
import type { RecordKind } from '../../domain/recordKind';
import { parsePeriod } from '../../parse/parsePeriod';
import { periodInText } from '../../parse/periodInText';
import type { HeadingRole } from '../headingWords';
import { plainHeading } from '../headingRole';
import type { TableArea } from '../tableArea';
import type { UsedColumn } from '../figures/columnUses';
import { councilsAcross } from '../figures/councilsAcross';

/** Which kind of records a table holds, by its headings, its sheet's name and its title; undefined for figures and for plain text. */
export function recordKind(table: TableArea, columns: readonly UsedColumn[]): RecordKind | undefined {
  const has = (...roles: HeadingRole[]): number =>
    roles.filter((role) => columns.some((column) => column.role === role)).length;
  const councils = columns.some(({ use }) => use === 'authorityName' || use === 'authorityCode');
  const named = namedKind(table);
  const numberedNeighbours = columns.filter(({ heading }) => isNeighbourHeading(heading.text)).length;
  if (numberedNeighbours >= 3 || (has('neighbour') === 1 && councils)) return 'neighbours';
  if (named === 'context' && councils) return 'context';
  if (councils && columns.some(saysFamily) && !has('period') && !columns.some(isOfOneTime)) return 'families';
  if (
    !councils &&
    has('text', 'strength') > 0 &&
    has('domain', 'source', 'date', 'level', 'weight', 'service', 'strength') >= 2
  ) {
    return 'findings';
  }
  const plan = planKind(has, councils);
  if (plan !== undefined) return plan;
  const wordy = columns.some((column) => column.role === 'description' && column.profile.text > 0);
  const plain = !has('period', 'value', 'polarity', 'unit', 'multiplier', 'domain', 'target', 'measure');
  // a look-up says what codes mean, and holds no figures of councils or times
  if (wordy && plain && !councilsAcross(columns) && !columns.some(isOfOneTime)) return 'lookup';
  const codes = has('indicatorCode', 'indicator', 'titleEn', 'titleCy');
  if (!councils && codes > 0 && has('polarity', 'unit', 'multiplier', 'domain', 'measure', 'decimals') > 0)
    return 'register';
  if (!councils && has('target') > 0 && codes > 0) return has('period') > 0 ? 'targets' : 'register';
  if (named === 'register' && codes > 1 && !councils) return 'register';
  return undefined;
}

/** Objectives of the council, and actions agreed with partners: words, and nothing that a register or a table of figures has. */
function planKind(has: (...roles: HeadingRole[]) => number, councils: boolean): RecordKind | undefined {
  if (
    councils ||
    has('polarity', 'unit', 'multiplier', 'measure', 'decimals', 'target', 'value', 'level') > 0
  )
    return undefined;
  if (has('action') > 0) return has('partner', 'objective') > 0 ? 'partnerActions' : undefined;
  // a register may name the objective of each indicator
  return has('objective') > 0 && has('titleEn', 'titleCy', 'domain') === 0 ? 'objectives' : undefined;
}

/** "SN1" … "SN10", "Neighbour 3", "Cymydog 1". */
export function isNeighbourHeading(heading: string): boolean {
  return /^(sn|nn|neighbou?r|statistical neighbou?r|nearest neighbou?r|cymydog)[\s_]?\d{1,2}$/i.test(
    heading.trim(),
  );
}

export function saysFamily({ role, heading }: UsedColumn): boolean {
  return role === 'family' || isFamilyHeading(heading.text);
}

/** "Reviews 2021-22": figures, beside which the councils' groups stand. Groups themselves may be of a year. */
function isOfOneTime(column: UsedColumn): boolean {
  const saysTime = (part: CellContent): boolean =>
    typeof part === 'string' ? periodInText(part) !== null || parsePeriod(part) !== null : isYear(part);
  return column.use === 'figure' && !saysFamily(column) && column.heading.parts.some(saysTime);
}

function isYear(content: CellContent): boolean {
  return typeof content === 'number' && parsePeriod(content) !== null;
}

/** "deprivationFG_2012", "Family group A": groups that a publisher made; not a figure of such a group, as its average. */
export function isFamilyHeading(heading: string): boolean {
  const words = plainHeading(heading);
  return (
    /FG_?\d{0,4}$/.test(heading.trim()) ||
    (/^(family|teulu|grwp teulu|benchmarking) ?(group|grwp)?( |$)/.test(words) &&
      !/\b(average|avg|mean|median|rank|quartile|cyfartaledd|cymedr|canolrif|safle|chwartel)\b/.test(words))
  );
}

function namedKind(table: TableArea): RecordKind | undefined {
  const words = plainHeading([table.grid.sheet, ...table.titles.map((title) => title.text)].join(' '));
  if (/\b(context|cyd destun|cyddestun|contextual)\b/.test(words)) return 'context';
  if (/\b(register|cofrestr|data dictionary|indicators|dangosyddion)\b/.test(words)) return 'register';
  return undefined;
}
