/** Unpacks a Zstandard frame; into `room` where it is given. */
type Unpack = (page: Uint8Array, room?: Uint8Array) => Uint8Array;

/** Two bytes that a page may end with; hardly any ends with both. */
const marks = [0x5a, 0xa5];

/**
 * Zstandard into no more room than the page says it needs, whatever its frame says: eight bytes of a frame may stand for megabytes.
 * @returns what unpacks a page of one frame into so many bytes; it throws where there are more, or fewer
 */
export function boundedZstandard(unpack: Unpack): (page: Uint8Array, length: number) => Uint8Array {
  return (page, length) => {
    for (const mark of marks) {
      // the last byte, and one beyond it
      const room = new Uint8Array(length + 1).fill(mark, Math.max(0, length - 1));
      if (unpack(page, room) !== room || room[length] !== mark) break;
      if (room[length - 1] !== mark) return room.subarray(0, length);
    }
    throw new RangeError(`a page that does not unpack to the ${String(length)} bytes it says`);
  };
}
