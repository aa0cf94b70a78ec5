import { columnKey, type ColumnReading, type Corrections, type TablePlace } from '../../domain/correction';
import type { ColumnUse, UsedColumn } from '../figures/columnUses';

/** A column with the key that its correction has. */
export interface KeyedColumn extends UsedColumn {
  key: string;
}

const uses: Readonly<Record<ColumnReading, ColumnUse>> = {
  authority: 'authorityName',
  authorityCode: 'authorityCode',
  area: 'area',
  indicator: 'indicator',
  indicatorCode: 'indicatorCode',
  period: 'period',
  value: 'figure',
  numerator: 'figure',
  denominator: 'figure',
  note: 'marker',
  unit: 'unit',
  ignore: 'empty',
};

/** The columns as the officer says they are to be read. Keys of the corrections that were found go into `used`. */
export function correctedColumns(
  columns: readonly UsedColumn[],
  place: TablePlace,
  corrections: Corrections,
  used: Set<string>,
): KeyedColumn[] {
  const met = new Map<string, number>();
  return columns.map((column) => {
    const { text } = column.heading;
    const number = (met.get(text) ?? 0) + 1;
    met.set(text, number);
    const key = columnKey(place, text, number);
    const correction = corrections.get(key);
    if (correction === undefined) return { ...column, key };
    used.add(key);
    const { readAs } = correction;
    if (readAs === undefined) return { ...column, key };
    const part =
      readAs === 'numerator' || readAs === 'denominator' || readAs === 'value' ? readAs : undefined;
    return { ...column, key, use: uses[readAs], role: undefined, part, said: true };
  });
}

/** The officer says that the table holds figures. */
export function saysFigures(columns: readonly UsedColumn[]): boolean {
  return columns.some(({ part }) => part !== undefined);
}
