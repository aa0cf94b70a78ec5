import { readReference } from './readReference';

/** Value lists by number; null is a blank. */
export function referenceLists(): Map<string, (number | null)[]> {
  const lists = JSON.parse(readReference('lists.json')) as { list_id: number; values: (number | null)[] }[];
  return new Map(lists.map((list) => [String(list.list_id), list.values]));
}
