import { textOfNames } from '../../../definitions/namesInText';
import type { Assessment } from '../../../domain/assessment';
import { savedListKey, savedListNumber } from '../../../domain/savedList';
import { speaker } from '../../speaker';
import type { SetupBlock } from './setupBlock';

/** Rows left blank for lists that the officer may yet save. */
const spareRows = 3;

/** The officer's own lists of comparators: a name and its councils, typed here or saved from the pane. */
export function listBlock({ lists = [], language }: Assessment): SetupBlock {
  const speak = speaker(language);
  const byNumber = new Map(lists.map((list) => [savedListNumber(list.key) ?? 0, list]));
  const rows = Math.max(0, ...byNumber.keys()) + spareRows;
  return {
    heading: speak('setupLists'),
    headers: [
      speak('setupListRow'),
      '',
      '',
      speak('setupListName'),
      speak('setupListCouncils'),
      ...Array<string>(6).fill(''),
    ],
    rows: Array.from({ length: rows }, (_, at) => {
      const list = byNumber.get(at + 1);
      return {
        key: savedListKey(at + 1),
        cells: [speak('setupList', { number: at + 1 })],
        typed: [list?.name, list === undefined ? undefined : textOfNames(list.names)] as const,
      };
    }),
    entries: ['first', 'second'],
  };
}
