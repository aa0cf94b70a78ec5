import { FileError } from '../../model/fileError';
import type { ZipEntry } from './zipEntry';
import type { ZipLimits } from './zipLimits';

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;

/**
 * Lists the entries of a zip (APPNOTE 6.3, with zip64 sizes as long as they fit a number) without unpacking any.
 * @throws FileError damaged, encrypted, pathOutside, duplicateEntry, tooLarge
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === 0xffffffff) at = zip64Start(view, end);
  const total = count === 0xffff ? Infinity : count;
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  const spans: [number, number][] = [];
  let unpacked = 0;
  while (entries.length < total && at + 46 <= end && view.getUint32(at, true) === centralSignature) {
    const { entry, next, span } = readCentral(bytes, view, at);
    checkPath(entry.name);
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw new FileError('duplicateEntry', entry.name);
    seen.add(key);
    unpacked += entry.size;
    if (entry.size > limits.part || unpacked > limits.total || entries.length >= limits.entries) {
      throw new FileError('tooLarge', entry.name);
    }
    entries.push(entry);
    spans.push(span);
    at = next;
  }
  if (total !== Infinity && entries.length !== total) throw new FileError('damaged');
  spans.sort(([a], [b]) => a - b);
  spans.forEach(([start], i) => {
    if (start < (spans[i - 1]?.[1] ?? 0)) throw new FileError('damaged');
  });
  return entries;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 65557; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new FileError('damaged');
}

function zip64Start(view: DataView, end: number): number {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw new FileError('damaged');
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) throw new FileError('damaged');
  const start = Number(view.getBigUint64(at + 48, true));
  if (start > view.byteLength) throw new FileError('damaged');
  return start;
}

function readCentral(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { entry: ZipEntry; next: number; span: [number, number] } {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > bytes.length) throw new FileError('damaged');
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(nameBytes);
  if (flags & 1) throw new FileError('encrypted', name);
  if (method !== 0 && method !== 8) throw new FileError('damaged', name);
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  readZip64(view, at + 46 + nameLength, extraLength, sizes);
  const local = sizes.offset;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature)
    throw new FileError('damaged', name);
  const localName = view.getUint16(local + 26, true);
  const start = local + 30 + localName + view.getUint16(local + 28, true);
  const stop = start + sizes.packed;
  if (stop > bytes.length) throw new FileError('damaged', name);
  const sameName = localName === nameLength && nameBytes.every((byte, i) => byte === bytes[local + 30 + i]);
  if (!sameName) throw new FileError('damaged', name);
  const entry: ZipEntry = {
    name,
    method,
    flags,
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    packed: bytes.subarray(start, stop),
  };
  return { entry, next, span: [local, stop] };
}

/** Sizes that stand as 0xFFFFFFFF are in the zip64 field (header 1), in this order, eight bytes each. */
function readZip64(
  view: DataView,
  at: number,
  length: number,
  sizes: { size: number; packed: number; offset: number },
): void {
  const end = at + length;
  while (at + 4 <= end) {
    const id = view.getUint16(at, true);
    const stop = at + 4 + view.getUint16(at + 2, true);
    if (stop > end) throw new FileError('damaged');
    if (id === 1) {
      let field = at + 4;
      for (const key of ['size', 'packed', 'offset'] as const) {
        if (sizes[key] !== 0xffffffff) continue;
        if (field + 8 > stop) throw new FileError('damaged');
        sizes[key] = Number(view.getBigUint64(field, true));
        field += 8;
      }
    }
    at = stop;
  }
}

function checkPath(name: string): void {
  const isOutside =
    name === '' ||
    name.startsWith('/') ||
    name.includes('\\') ||
    name.includes('\0') ||
    /^[A-Za-z]:/.test(name) ||
    name.split('/').some((step) => step === '..' || step === '.');
  if (isOutside) throw new FileError('pathOutside', name);
}
