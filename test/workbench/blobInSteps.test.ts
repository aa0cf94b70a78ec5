import { blobInSteps } from '../../src/workbench/book/blobInSteps';

const megabyte = 1 << 20;
const type = 'application/zip';

/** What each step hands to the browser, in bytes, and the file that comes of it. */
function steps(pieces: readonly Uint8Array[]): { handed: number[]; file: Blob } {
  const handed: number[] = [];
  const Real = Blob;
  let sum = 0;
  class Counted extends Real {
    constructor(parts: BlobPart[], options?: BlobPropertyBag) {
      super(parts, options);
      for (const part of parts) if (part instanceof Uint8Array) sum += part.length;
    }
  }
  globalThis.Blob = Counted as typeof Blob;
  try {
    const work = blobInSteps(pieces, type);
    for (let step = work.next(); ; step = work.next()) {
      handed.push(sum);
      sum = 0;
      if (step.done === true) return { handed, file: step.value };
    }
  } finally {
    globalThis.Blob = Real;
  }
}

test('a file of 20 MB is handed to the browser a megabyte at a time, and every byte in its place', async () => {
  const large = Uint8Array.from({ length: 20 * megabyte }, (_, at) => (at * 31) % 251);
  const pieces = [Uint8Array.of(1, 2, 3), large, Uint8Array.of(4, 5)];
  const { handed, file } = steps(pieces);
  expect(handed.length).toBeGreaterThanOrEqual(20);
  expect(Math.max(...handed)).toBeLessThanOrEqual(2 * megabyte);
  expect(file.type).toBe(type);
  expect(Buffer.concat(pieces).equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
});

test('small pieces go together', async () => {
  const { handed, file } = steps([Uint8Array.of(1), new Uint8Array(), Uint8Array.of(2)]);
  expect(handed).toEqual([2]);
  expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([1, 2]);
});
