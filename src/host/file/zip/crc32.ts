/** Tables for eight bytes at a time (Kounavis and Berry, 2005, "slicing by 8"), one after another. */
const tables = ((): Int32Array => {
  const made = new Int32Array(8 * 256);
  for (let i = 0; i < 256; i++) {
    let value = i;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[i] = value;
  }
  for (let i = 256; i < made.length; i++) {
    const before = made[i - 256] ?? 0;
    made[i] = (before >>> 8) ^ (made[before & 255] ?? 0);
  }
  return made;
})();

const isLittleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/**
 * The CRC-32 of zip (polynomial 0xEDB88320) as an unsigned number.
 * @param before that of the bytes which stand before these
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const t = tables;
  let crc = ~before;
  let i = 0;
  /* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is within its array; this loop runs over 100 MB */
  if (bytes.byteOffset % 4 === 0 && isLittleEndian) {
    const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
    for (let w = 0; w + 1 < words.length; w += 2) {
      const low = crc ^ words[w]!;
      const high = words[w + 1]!;
      crc =
        t[1792 + (low & 255)]! ^
        t[1536 + ((low >>> 8) & 255)]! ^
        t[1280 + ((low >>> 16) & 255)]! ^
        t[1024 + (low >>> 24)]! ^
        t[768 + (high & 255)]! ^
        t[512 + ((high >>> 8) & 255)]! ^
        t[256 + ((high >>> 16) & 255)]! ^
        t[high >>> 24]!;
    }
    i = bytes.length & ~7;
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ t[(crc ^ bytes[i]!) & 255]!;
  /* eslint-enable @typescript-eslint/no-non-null-assertion */
  return ~crc >>> 0;
}
