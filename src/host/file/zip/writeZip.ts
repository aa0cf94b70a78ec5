import type { ZipEntry } from './zipEntry';

const utf8Name = 0x0800;

/** The zip of these entries, in this order, in pieces that stand one behind another: what is packed already is among them as it is, not a copy. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array[] {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const pieces: Uint8Array[] = [];
  const central = new Uint8Array(names.reduce((sum, name) => sum + 46 + name.length, 22));
  const view = new DataView(central.buffer);
  let offset = 0;
  let at = 0;
  entries.forEach((entry, i) => {
    const name = names[i] ?? new Uint8Array();
    const local = new Uint8Array(30 + name.length);
    const head = new DataView(local.buffer);
    head.setUint32(0, 0x04034b50, true);
    writeShared(head, 4, entry, name.length);
    local.set(name, 30);
    pieces.push(local, entry.packed);
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeShared(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offset, true);
    central.set(name, at + 46);
    at += 46 + name.length;
    offset += local.length + entry.packed.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at, true);
  view.setUint32(at + 16, offset, true);
  return [...pieces, central];
}

/** The fields that the local and the central header have in common. */
function writeShared(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  // Bit 3 (sizes follow the data) no longer holds; bits 1 and 2 say how it was deflated; 11 how the name is written.
  const isPlain = nameLength === entry.name.length;
  view.setUint16(at + 2, (entry.flags & 6) | (isPlain ? entry.flags & utf8Name : utf8Name), true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
