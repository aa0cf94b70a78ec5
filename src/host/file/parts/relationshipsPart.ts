/** Where the relationships of a part are kept: `xl/workbook.xml` has `xl/_rels/workbook.xml.rels`, the package `_rels/.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
