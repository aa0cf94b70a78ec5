import type { FoundColumn, FoundRecords } from '../../domain/found';
import type { RecordKind } from '../../domain/recordKind';
import { cellKind } from '../cellKind';
import { councilsAcross } from '../figures/councilsAcross';
import { titleCouncil } from '../figures/titleCouncil';
import { isPartOfYear } from '../../parse/partOfYear';
import { parsePeriod } from '../../parse/parsePeriod';
import type { HeadingRole } from '../headingWords';
import type { TableArea } from '../tableArea';
import type { UsedColumn } from '../figures/columnUses';
import { isFamilyHeading, recordKind } from './recordKind';
import { recordFields } from './recordFields';

/** The records of a table (a register, context, findings …); none where it holds figures. Groups and context may stand side by side. */
export function recordsTable(table: TableArea, columns: readonly UsedColumn[]): FoundRecords[] {
  const kind = recordKind(table, columns);
  if (kind === undefined) return [];
  if (kind !== 'families') return [asRecords(table, columns, kind)];
  const records = [asRecords(table, columns, kind), asRecords(table, columns, 'context')];
  return records.filter(({ fields }) => fields.has('family') || fields.has('variable'));
}

/** The councils' groups in a column beside their figures. */
export function familiesBesideFigures(table: TableArea, columns: readonly UsedColumn[]): FoundRecords[] {
  const down = columns.some(({ use }) => use === 'authorityName' || use === 'authorityCode');
  if (!down || recordKind(table, columns) !== undefined) return [];
  // “Group” alone may tell the rows of a council apart
  const telling = columns.filter(
    ({ use, heading }) => use.startsWith('authority') || isFamilyHeading(heading.text),
  );
  if (!telling.some(({ heading }) => isFamilyHeading(heading.text))) return [];
  return [{ ...asRecords(table, telling, 'families'), beside: true }];
}

/**
 * What the columns beside figures say of the indicators in the rows: unit, polarity, target. The figures are those of councils in the
 * headings, of those in the rows, or of the one council that the title names.
 */
export function registerBesideFigures(table: TableArea, columns: readonly UsedColumn[]): FoundRecords[] {
  const ofCouncils =
    councilsAcross(columns) || (columns.some(holdsResults) && titleCouncil(table) !== undefined);
  const kind = recordKind(table, columns);
  if (ofCouncils && (kind === 'register' || kind === 'targets'))
    return [{ ...asRecords(table, columns, kind), beside: true }];
  const down = columns.some(({ use }) => use === 'authorityName' || use === 'authorityCode');
  const says = columns.some(({ role }) => role !== undefined && besideCouncils.has(role));
  if (!down || !says || kind !== undefined || !columns.some(({ use }) => use === 'figure')) return [];
  const telling = columns.filter(
    ({ role }) => role !== undefined && (naming.has(role) || besideCouncils.has(role)),
  );
  if (!telling.some(({ role }) => role !== undefined && naming.has(role))) return [];
  return [{ ...asRecords(table, telling, 'register'), beside: true }];
}

/** What names an indicator in a row of councils' figures, and what else is said of it there. */
const naming = new Set<HeadingRole>(['indicator', 'indicatorCode', 'titleEn', 'titleCy']);
const besideCouncils = new Set<HeadingRole>(['polarity', 'unit', 'domain']);

/** A column of results: "Actual", "Q2 2025/26"; not of targets or decimals. */
export function holdsResults({ use, role, heading }: UsedColumn): boolean {
  return (
    use === 'figure' &&
    (role === 'value' ||
      heading.partOfYear !== undefined ||
      heading.earlier !== undefined ||
      heading.parts.some(
        (part) => typeof part !== 'boolean' && (parsePeriod(part) !== null || isPartOfYear(String(part))),
      ))
  );
}

function asRecords(table: TableArea, columns: readonly UsedColumn[], kind: RecordKind): FoundRecords {
  const fields = recordFields(kind, columns);
  return { kind, grid: table.grid, area: table.area, rows: recordRows(table, fields), fields };
}

/** The rows that say something in at least one field. */
function recordRows(table: TableArea, fields: ReadonlyMap<string, readonly FoundColumn[]>): Uint32Array {
  const columns = [...fields.values()].flat().map(({ column }) => column);
  const rows: number[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const cells = table.grid.values[row] ?? [];
    const filled = columns.filter((column) => cellKind(cells[column]) !== 'blank').length;
    if (filled > Math.min(1, columns.length - 1)) rows.push(row);
  }
  return Uint32Array.from(rows);
}
