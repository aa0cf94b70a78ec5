import { readRelationships, type Relationship } from '../../../../src/host/file/parts/readRelationships';
import type { XmlElement } from '../../../../src/host/file/xml/xmlElement';

/** The parts of a file as elements, by name; parts that are no XML are undefined. */
export type Parts = ReadonlyMap<string, XmlElement | undefined>;

export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const at = part.lastIndexOf('/') + 1;
  const root = parts.get(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`);
  return root === undefined ? [] : readRelationships(root, part);
}

/** Every part has a content type, every relationship leads somewhere and is used by id, every id is there and there once. */
export function soundLinks(parts: Parts, complain: (part: string, what: string) => void): void {
  const types = parts.get('[Content_Types].xml');
  const overrides = (types?.all('Override') ?? []).map((each) => each.get('PartName') ?? '');
  const extensions = new Set(types?.all('Default').map((each) => each.get('Extension')?.toLowerCase()));
  for (const name of overrides)
    if (!parts.has(name.slice(1))) complain('[Content_Types].xml', `names ${name}, which is not there`);
  if (new Set(overrides.map((name) => name.toLowerCase())).size < overrides.length)
    complain('[Content_Types].xml', 'names a part twice');
  for (const [part, root] of parts) {
    if (part === '[Content_Types].xml') continue;
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    if (!overrides.includes(`/${part}`) && !extensions.has(extension)) complain(part, 'has no content type');
    if (part.endsWith('.rels') || root === undefined) continue;
    const links = relationshipsOf(parts, part);
    const ids = new Set(links.map(({ id }) => id));
    if (ids.size < links.length) complain(part, 'has two relationships of one id');
    for (const { external, part: target } of links)
      if (!external && !parts.has(target)) complain(part, `leads to ${target}, which is not there`);
    for (const used of idsUsed(root))
      if (!ids.has(used)) complain(part, `uses the relationship ${used}, which it has not`);
  }
}

function idsUsed(element: XmlElement): string[] {
  const own = [...element.attributes].flatMap(([name, value]) =>
    /^r:(id|embed|link|pict)$/.test(name) ? [value] : [],
  );
  return [...own, ...element.children.flatMap(idsUsed)];
}
