/** How `part` writes a relationship to `other`: from `xl/worksheets/sheet1.xml` to `xl/tables/table1.xml` is `../tables/table1.xml`. */
export function relativeTarget(part: string, other: string): string {
  const from = part.split('/').slice(0, -1);
  const to = other.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
