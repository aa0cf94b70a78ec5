/** A reading's numbers; undefined where there is none. */
export interface Numbers {
  value: number;
  numerator: number | undefined;
  denominator: number | undefined;
}
