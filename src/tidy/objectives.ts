import { cellAt, type FoundRecords } from '../domain/found';
import type { Objective } from '../domain/objective';
import { codesIn } from './codesIn';
import { recordText } from './recordText';

/** The council's objectives on all sheets of objectives: a reference, the words, who leads, and the indicators that are to show them. */
export function objectives(records: readonly FoundRecords[]): Objective[] {
  return records
    .filter((record) => record.kind === 'objectives')
    .flatMap((record) => [...record.rows].flatMap((row) => objective(record, row)));
}

/** "CO1 | A safe place to live", or one column of words, or a short name with its description. */
function objective(record: FoundRecords, row: number): Objective[] {
  const words = recordText(record, row, 'objective');
  if (words === '') return [];
  const code = recordText(record, row, 'ref');
  const description = recordText(record, row, 'text');
  return [
    {
      ref: code === '' ? words : code,
      text: code === '' && description !== '' ? description : words,
      owner: recordText(record, row, 'owner'),
      indicators: codesIn(recordText(record, row, 'indicators')),
      at: cellAt(record.grid, row, record.fields.get('objective')?.[0]?.column ?? record.area.left),
    },
  ];
}
