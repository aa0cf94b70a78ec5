import { FileError } from '../../model/fileError';
import { appendInside } from '../xml/appendInside';
import { attributesText } from '../xml/attributesText';
import { decodeXml } from '../xml/decodeXml';
import { parseXml } from '../xml/parseXml';
import { spliceText, type Splice } from '../xml/spliceText';
import type { XmlElement } from '../xml/xmlElement';
import { joinBytes } from '../zip/joinBytes';
import { packEntryInSteps } from '../zip/packEntry';
import type { ZipEntry } from '../zip/zipEntry';
import type { Work } from '../../work';
import type { FilePackage } from './filePackage';
import { readRelationships } from './readRelationships';
import { RelationshipList } from './relationshipList';
import { relationshipsPart } from './relationshipsPart';
import { strictText } from './strictText';

const typesPart = '[Content_Types].xml';

/** A package being changed: what is not set or removed here comes out of the source as it went in. */
export class PackageDraft {
  /** Parts that were set, each as pieces that stand one behind another; null: removed. */
  private readonly changed = new Map<string, { name: string; pieces: readonly Uint8Array[] | null }>();
  private readonly lists = new Map<string, RelationshipList>();
  private readonly types = new Map<string, string | null>();

  /** @param strict the file is in Strict namespaces, and what we add must be too */
  constructor(
    private readonly source: FilePackage,
    private readonly strict: boolean,
  ) {}

  has(part: string): boolean {
    const known = this.changed.get(part.toLowerCase());
    return known ? known.pieces !== null : this.source.has(part);
  }

  bytes(part: string): Uint8Array {
    return joinBytes(this.changedPieces(part) ?? [this.source.bytes(part)]);
  }

  /** The same as `bytes`, a little at a time, and in pieces. */
  *pieces(part: string): Work<readonly Uint8Array[]> {
    return this.changedPieces(part) ?? [yield* this.source.bytesInSteps(part)];
  }

  /** Whether the part is not as in the source. */
  isChanged(part: string): boolean {
    return this.changed.has(part.toLowerCase());
  }

  /** @returns undefined where the part is as in the source */
  private changedPieces(part: string): readonly Uint8Array[] | undefined {
    const known = this.changed.get(part.toLowerCase());
    if (known?.pieces === null) throw new FileError('damaged', part);
    return known?.pieces;
  }

  text(part: string): string {
    return decodeXml(this.bytes(part));
  }

  xml(part: string): XmlElement {
    return parseXml(this.text(part), part);
  }

  /** Sets a part: a changed one, or a new one with its content type. Bytes may be in pieces. */
  set(part: string, content: string | Uint8Array | readonly Uint8Array[], contentType?: string): void {
    const text =
      typeof content === 'string' && contentType !== undefined && this.strict ? strictText(content) : content;
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    const pieces = bytes instanceof Uint8Array ? [bytes] : bytes;
    this.changed.set(part.toLowerCase(), { name: part, pieces });
    if (contentType !== undefined) this.types.set(part, contentType);
  }

  /** Takes a part away, with its relationships and content type. */
  remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      if (this.has(name)) this.changed.set(name.toLowerCase(), { name, pieces: null });
    }
    this.lists.delete(part);
    this.types.set(part, null);
  }

  relationships(part: string): RelationshipList {
    let list = this.lists.get(part);
    if (!list) {
      const name = relationshipsPart(part);
      list = new RelationshipList(
        part,
        this.has(name) ? readRelationships(this.xml(name), part) : [],
        this.strict,
      );
      this.lists.set(part, list);
    }
    return list;
  }

  /** A part name that is not taken: `xl/charts/chart3.xml`. */
  free(before: string, after: string): string {
    for (let number = 1; ; number++) {
      const name = `${before}${number}${after}`;
      if (!this.has(name) && !this.changed.has(name.toLowerCase())) return name;
    }
  }

  /** Every part that can be reached from `start` ('' for the package), by relationships. */
  reachable(start: string): Set<string> {
    const found = new Set<string>();
    const queue = [start];
    for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
      for (const each of this.relationships(part).all) {
        if (each.external || found.has(each.part) || !this.has(each.part)) continue;
        found.add(each.part);
        queue.push(each.part);
      }
    }
    return found;
  }

  /** The entries to write: the source's in their order, changed or not, then the new ones. */
  *entries(): Work<ZipEntry[]> {
    for (const [part, list] of this.lists) {
      if (list.isChanged) this.set(relationshipsPart(part), list.text());
    }
    if (this.types.size > 0) this.set(typesPart, this.typesText());
    const { packing } = this.source;
    const entries: ZipEntry[] = [];
    const written = new Set<string>();
    for (const entry of this.source.entries) {
      const key = entry.name.toLowerCase();
      const known = this.changed.get(key);
      written.add(key);
      if (!known) entries.push(entry);
      else if (known.pieces !== null)
        entries.push(yield* packEntryInSteps(entry.name, known.pieces, packing));
    }
    for (const [key, { name, pieces }] of this.changed) {
      if (!written.has(key) && pieces !== null) entries.push(yield* packEntryInSteps(name, pieces, packing));
    }
    return entries;
  }

  private typesText(): string {
    const text = this.text(typesPart);
    const root = parseXml(text, typesPart);
    const splices: Splice[] = [];
    let added = '';
    const defaults = new Map(
      root.all('Default').map((each) => [each.get('Extension')?.toLowerCase(), each.get('ContentType')]),
    );
    for (const [part, type] of this.types) {
      const override = root
        .all('Override')
        .find((each) => each.get('PartName')?.toLowerCase() === `/${part.toLowerCase()}`);
      if (override && type !== override.get('ContentType'))
        splices.push({ start: override.start, end: override.end, insert: '' });
      if (type === null || override?.get('ContentType') === type) continue;
      const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
      if (defaults.get(extension) === type) continue;
      if (extension === 'png' && !defaults.has('png')) {
        defaults.set('png', type);
        const tag = `<Default${attributesText([
          ['Extension', 'png'],
          ['ContentType', type],
        ])}/>`;
        splices.push({ start: root.innerStart, end: root.innerStart, insert: tag });
      } else
        added += `<Override${attributesText([
          ['PartName', `/${part}`],
          ['ContentType', type],
        ])}/>`;
    }
    if (added !== '') splices.push(appendInside(text, root, added));
    return spliceText(text, splices);
  }
}
