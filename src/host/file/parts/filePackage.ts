import { FileError } from '../../model/fileError';
import type { Work } from '../../work';
import { decodeXml } from '../xml/decodeXml';
import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import type { Packing } from '../zip/packing';
import { plainPacking } from '../zip/plainPacking';
import { unpackEntry, unpackEntryInSteps } from '../zip/unpackEntry';
import type { ZipEntry } from '../zip/zipEntry';
import type { ZipLimits } from '../zip/zipLimits';
import { readRelationships, type Relationship } from './readRelationships';
import { relationshipsPart } from './relationshipsPart';

/** The parts of a workbook file (ECMA-376 part 2), unpacked and checked when they are asked for. Part names ignore case. */
export class FilePackage {
  private readonly byName = new Map<string, ZipEntry>();
  private readonly checked = new Set<ZipEntry>();

  constructor(
    readonly entries: readonly ZipEntry[],
    private readonly limits: ZipLimits,
    readonly packing: Packing = plainPacking,
  ) {
    for (const entry of entries) this.byName.set(entry.name.toLowerCase(), entry);
  }

  has(part: string): boolean {
    return this.byName.has(part.toLowerCase());
  }

  /** @throws FileError damaged where the part is missing, and all that unpacking can throw */
  bytes(part: string): Uint8Array {
    const entry = this.entry(part);
    return this.check(entry, unpackEntry(entry, this.limits, this.packing));
  }

  /** The same as `bytes`, a little at a time. */
  *bytesInSteps(part: string): Work<Uint8Array> {
    const entry = this.entry(part);
    return this.check(entry, yield* unpackEntryInSteps(entry, this.limits, this.packing));
  }

  private entry(part: string): ZipEntry {
    const entry = this.byName.get(part.toLowerCase());
    if (!entry) throw new FileError('damaged', part);
    return entry;
  }

  private check(entry: ZipEntry, bytes: Uint8Array): Uint8Array {
    if (!this.checked.has(entry)) refuseDoctype(entry.name, bytes);
    this.checked.add(entry);
    return bytes;
  }

  text(part: string): string {
    return decodeXml(this.bytes(part));
  }

  xml(part: string): XmlElement {
    return parseXml(this.text(part), part);
  }

  /** The relationships of a part ('' for the package); none where it has no such part. */
  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    return this.has(name) ? readRelationships(this.xml(name), part) : [];
  }

  /**
   * Unpacks what nobody asked for, so that a damaged picture, list of relationships or list of content types is known now and not when
   * it is saved.
   */
  checkRest(): void {
    this.xml('[Content_Types].xml');
    for (const entry of this.entries) {
      if (this.checked.has(entry)) continue;
      if (/\.rels$/i.test(entry.name)) this.xml(entry.name);
      else this.bytes(entry.name);
    }
  }
}

/** A DOCTYPE can only stand before the first element, behind comments of any length and of any content. */
function refuseDoctype(name: string, bytes: Uint8Array): void {
  if (!/\.(xml|rels|vml)$/i.test(name)) return;
  for (let length = 4096; ; length *= 8) {
    const start = decodeXml(bytes.subarray(0, length));
    const prolog = start.replace(/<!--[\s\S]*?(-->|$)|<\?[\s\S]*?(\?>|$)/g, '');
    const element = prolog.search(/<[\p{L}_]/u);
    if (/<!DOCTYPE/i.test(element < 0 ? prolog : prolog.slice(0, element)))
      throw new FileError('doctype', name);
    if (element >= 0 || length >= bytes.length) return;
  }
}
