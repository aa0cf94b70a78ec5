/** One entry of a zip as it stands in the file. `packed` is a view of the source bytes, copied untouched on saving. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: 0 | 8;
  /** General purpose bits, of which those that describe the data and the name are kept. */
  flags: number;
  /** Time and date as MS-DOS has them: time in the low 16 bits. */
  time: number;
  crc: number;
  /** Unpacked size in bytes, as declared. */
  size: number;
  packed: Uint8Array;
}
