/** Refuses anything but finite numbers. Blanks and markers are left out by the caller: missing is neither zero nor average.
 * @param what the values' name in the sentence, in the plural
 * @throws RangeError at the first value that is not a finite number */
export function mustBeFinite(values: ArrayLike<number>, what: string): void {
  for (let i = 0; i < values.length; i += 1) {
    if (!Number.isFinite(values[i])) {
      throw new RangeError(`${what} must be finite numbers, got ${String(values[i])} at position ${i}`);
    }
  }
}
