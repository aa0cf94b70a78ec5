import { nameKey } from './nameKey';

/** The names most like a text, by how many letters would have to change, most alike first. */
export function similarNames(text: string, names: readonly string[], most = 3): string[] {
  const wanted = nameKey(text);
  return names
    .map((name) => ({ name, changes: changes(wanted, nameKey(name)) }))
    .sort((a, b) => a.changes - b.changes || a.name.localeCompare(b.name, 'en'))
    .slice(0, most)
    .map(({ name }) => name);
}

/** Letters to add, take away or replace to make one text of the other; a beginning that is the same counts for it.
 * @see Levenshtein (1966), Soviet Physics Doklady 10:707–710 */
function changes(from: string, to: string): number {
  if (from !== '' && (to.startsWith(from) || to.includes(` ${from}`))) return 0.5;
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
