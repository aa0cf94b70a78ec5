import type { Table } from '../../model/table';
import { parseArea } from '../parts/parseArea';
import type { XmlElement } from '../xml/xmlElement';

/** A table part; undefined where its area is none. */
export function readTable(root: XmlElement): Table | undefined {
  const area = parseArea(root.get('ref') ?? '');
  if (!area) return undefined;
  const style = root.child('tableStyleInfo');
  const filter = root.child('autoFilter');
  return {
    id: root.number('id') ?? 0,
    name: root.get('displayName') ?? root.get('name') ?? '',
    area,
    showHeaders: (root.number('headerRowCount') ?? 1) > 0,
    showTotals: (root.number('totalsRowCount') ?? 0) > 0,
    style: style?.get('name') ?? '',
    showBandedRows: style?.flag('showRowStripes') ?? false,
    showBandedColumns: style?.flag('showColumnStripes') ?? false,
    showFilterButton: filter !== undefined,
    ...(filter?.child('filterColumn') !== undefined && { isFiltered: true }),
    highlightFirstColumn: style?.flag('showFirstColumn') ?? false,
    highlightLastColumn: style?.flag('showLastColumn') ?? false,
  };
}
