/** What a file may ask of us. Sizes in bytes, unpacked. */
export interface ZipLimits {
  part: number;
  total: number;
  entries: number;
  /** Unpacked to packed, for what unpacks to more than `ratioFrom`: real sheets stay below 100, bombs come near 1,000. */
  ratio: number;
  ratioFrom: number;
  sheets: number;
}

/** Room for the largest sheet that Excel itself could hold open beside us; a bomb is refused before it is unpacked. */
export const zipLimits: ZipLimits = {
  part: 1024 * 1024 * 1024,
  total: 2 * 1024 * 1024 * 1024,
  entries: 20_000,
  ratio: 400,
  ratioFrom: 16 * 1024 * 1024,
  sheets: 4096,
};
