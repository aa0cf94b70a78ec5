import { grid } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { XmlElement } from '../xml/xmlElement';

/** The columns that differ from the default, by index. A run to the last column (as Excel writes for "all others") is spread out. */
export function readColumns(cols: XmlElement | undefined): Sheet['columns'] {
  const columns: Sheet['columns'] = new Map();
  for (const col of cols?.all('col') ?? []) {
    const width = col.number('width');
    const format = col.number('style') ?? 0;
    const hidden = col.flag('hidden');
    const last = Math.min(col.number('max') ?? 0, grid.columns);
    for (let number = Math.max(1, col.number('min') ?? 1); number <= last; number++) {
      columns.set(number - 1, {
        ...(width === undefined ? {} : { width }),
        ...(hidden ? { hidden } : {}),
        ...(format === 0 ? {} : { format }),
      });
    }
  }
  return columns;
}
