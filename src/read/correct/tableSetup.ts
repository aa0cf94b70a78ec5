import type { FoundFigures, FoundRecords } from '../../domain/found';
import type { SetupColumn, TableSetup } from '../../domain/tableSetup';
import type { ColumnUse } from '../figures/columnUses';
import type { KeyedColumn } from './correctedColumns';

type ReadAs = SetupColumn['readAs'];

const plain: Readonly<Record<Exclude<ColumnUse, 'figure' | 'other'>, ReadAs>> = {
  authorityName: 'authority',
  authorityCode: 'authorityCode',
  area: 'area',
  indicator: 'indicator',
  indicatorCode: 'indicatorCode',
  period: 'period',
  part: 'part',
  marker: 'note',
  multiplier: 'multiplier',
  unit: 'unit',
  title: 'title',
  titleCy: 'title',
  empty: 'ignore',
};

/** How a table was read, column by column: of figures, of records, or of nothing that could be used. */
export function tableSetup(
  key: string,
  header: TableSetup['header'],
  columns: readonly KeyedColumn[],
  found: FoundFigures | readonly FoundRecords[] | undefined,
): TableSetup {
  const readAs = readingOf(found);
  return {
    key,
    ...(header !== undefined && { header }),
    columns: columns
      .filter(({ heading, use }) => heading.text !== '' || use !== 'empty')
      .map((column) => ({
        key: column.key,
        column: column.column,
        heading: column.heading.text,
        readAs: readAs(column),
      })),
  };
}

function readingOf(
  found: FoundFigures | readonly FoundRecords[] | undefined,
): (column: KeyedColumn) => ReadAs {
  if (found === undefined)
    return ({ use }) => (use === 'figure' ? 'value' : use === 'other' ? 'ignore' : plain[use]);
  if (!('kind' in found)) {
    const fields = new Set(
      found.flatMap((record) => [...record.fields.values()].flat().map(({ column }) => column)),
    );
    return ({ column }) => (fields.has(column) ? 'record' : 'ignore');
  }
  const telling = new Set(
    [found.indicator, found.period].flatMap((source) =>
      source.from === 'columns' ? source.columns.map(({ column }) => column) : [],
    ),
  );
  const parts = new Map<number, ReadAs>();
  for (const part of ['denominator', 'numerator', 'value'] as const) {
    for (const group of found.groups) if (group[part] !== undefined) parts.set(group[part], part);
  }
  return ({ column, use }) => {
    if (column === found.part) return 'part';
    const part = parts.get(column);
    if (part !== undefined) return part;
    if (use === 'figure' || use === 'other') return telling.has(column) ? 'indicator' : 'ignore';
    return plain[use];
  };
}
