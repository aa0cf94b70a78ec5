/** Collects what was checked and what differed, so that a whole table fails with its rows named rather than at the first. */
export class Agreement {
  rows = 0;
  readonly differences: string[] = [];

  /** Agrees when both are absent, or within the tolerance of each other, relative to the expected number. */
  number(
    where: string,
    got: number | undefined,
    expected: number | undefined,
    relative = 1e-9,
    absolute = 0,
  ): void {
    if (got === undefined && expected === undefined) return;
    const close =
      got !== undefined &&
      expected !== undefined &&
      Math.abs(got - expected) <= Math.max(absolute, relative * Math.abs(expected));
    if (!close) this.differences.push(`${where}: ${String(got)} should be ${String(expected)}`);
  }

  same(where: string, got: unknown, expected: unknown): void {
    if (got !== expected) this.differences.push(`${where}: ${String(got)} should be ${String(expected)}`);
  }

  /** Prints how many rows were checked, and fails with the first differences. */
  report(table: string): void {
    process.stdout.write(`${table}: ${this.rows} rows checked\n`);
    expect(this.rows).toBeGreaterThan(0);
    expect(this.differences.slice(0, 20)).toEqual([]);
  }
}
