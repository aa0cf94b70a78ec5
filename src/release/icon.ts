import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const ink: Colour = [31, 58, 95, 255];
const paper: Colour = [255, 255, 255, 255];
const lit: Colour = [255, 185, 0, 255];
const clear: Colour = [0, 0, 0, 0];

/** Samples a side of each pixel: smooths the edges. */
const fine = 4;

/**
 * The product's icon as a PNG: the performance matrix, three by three at this size, with one cell lit.
 * @param size pixels a side
 */
export function icon(size: number): Uint8Array {
  const rows: number[][] = [];
  for (let y = 0; y < size; y++) {
    const row = [0]; // filter type "none"
    for (let x = 0; x < size; x++) row.push(...pixel(x, y, size));
    rows.push(row);
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits, colour with alpha
  const signature = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const body = deflateSync(Uint8Array.from(rows.flat()), { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', body),
    chunk('IEND', new Uint8Array()),
  ]);
}

function pixel(x: number, y: number, size: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < fine * fine; i++) {
    const colour = at(
      (x + ((i % fine) + 0.5) / fine) / size,
      (y + (Math.floor(i / fine) + 0.5) / fine) / size,
    );
    const alpha = colour[3];
    sum[0] = (sum[0] ?? 0) + colour[0] * alpha;
    sum[1] = (sum[1] ?? 0) + colour[1] * alpha;
    sum[2] = (sum[2] ?? 0) + colour[2] * alpha;
    sum[3] = (sum[3] ?? 0) + alpha;
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = sum;
  if (alpha === 0) return [0, 0, 0, 0];
  return [red / alpha, green / alpha, blue / alpha, alpha / (fine * fine)].map(Math.round);
}

/** The colour at a place of the unit square. */
function at(x: number, y: number): Colour {
  const corner = 0.16;
  const dx = Math.max(corner - x, x - (1 - corner), 0);
  const dy = Math.max(corner - y, y - (1 - corner), 0);
  if (dx * dx + dy * dy > corner * corner) return clear;
  const margin = 0.14;
  const cell = (1 - 2 * margin) / 3;
  const column = Math.floor((x - margin) / cell);
  const row = Math.floor((y - margin) / cell);
  if (column < 0 || column > 2 || row < 0 || row > 2) return ink;
  const inX = (x - margin) / cell - column;
  const inY = (y - margin) / cell - row;
  const gap = 0.1;
  if (inX < gap || inX > 1 - gap || inY < gap || inY > 1 - gap) return ink;
  return column === 2 && row === 0 ? lit : paper;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
