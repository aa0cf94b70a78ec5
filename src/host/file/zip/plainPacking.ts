import { Deflate, Inflate, inflateSync } from 'fflate';
import { atOnce, type Work } from '../../work';
import { crc32 } from './crc32';
import { joinBytes } from './joinBytes';
import type { Packing } from './packing';

/** Bytes that are packed in one step: some milliseconds. */
const packedInOneStep = 1 << 17;

/** Bytes that are unpacked in one step, ten times as many in a usual sheet: some milliseconds. */
const unpackedInOneStep = 1 << 15;

/** Packs and unpacks in script: works everywhere. */
export const plainPacking: Packing = {
  // The inflater stops writing at the end of its room.
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size + 1) }),
  inflateInSteps,
  deflate: (bytes, level) => atOnce(deflateInSteps([bytes], level)),
  deflateInSteps,
  crc32,
};

function* inflateInSteps(packed: Uint8Array, size: number): Work<Uint8Array> {
  const room = new Uint8Array(size + 1);
  let used = 0;
  const inflate = new Inflate((piece) => {
    const fitting = piece.subarray(0, room.length - used);
    room.set(fitting, used);
    used += fitting.length;
  });
  for (let at = 0; at === 0 || at < packed.length; at += unpackedInOneStep) {
    yield;
    inflate.push(packed.subarray(at, at + unpackedInOneStep), at + unpackedInOneStep >= packed.length);
  }
  return room.subarray(0, used);
}

function* deflateInSteps(pieces: readonly Uint8Array[], level: 1 | 6): Work<Uint8Array> {
  const made: Uint8Array[] = [];
  const deflate = new Deflate({ level }, (piece) => made.push(piece));
  const steps = pieces.flatMap((bytes) =>
    Array.from({ length: Math.ceil(bytes.length / packedInOneStep) }, (_, step) =>
      bytes.subarray(step * packedInOneStep, (step + 1) * packedInOneStep),
    ),
  );
  const last = steps.pop() ?? new Uint8Array();
  for (const bytes of steps) {
    yield;
    deflate.push(bytes);
  }
  yield;
  deflate.push(last, true);
  return joinBytes(made);
}
