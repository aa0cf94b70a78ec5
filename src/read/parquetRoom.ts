/** Megabytes for any file, and for each megabyte of it: a sound file takes a fraction. */
const room = { megabytes: 768, perMegabyte: 300 };

/** Bytes of memory that reading a Parquet file may ask for. @param size bytes of the file */
export function parquetRoom(size: number): number {
  return room.megabytes * 1e6 + room.perMegabyte * size;
}
