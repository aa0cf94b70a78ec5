/** Where each column of the judgement grid stands, for a scale of so many levels; widths in characters. */
export interface GridColumns {
  firstLevel: number;
  suggested: number;
  firmness: number;
  coverage: number;
  level: number;
  reason: number;
  by: number;
  on: number;
  key: number;
  widths: readonly number[];
}

export function gridColumns(levels: number): GridColumns {
  const suggested = 1 + levels;
  return {
    firstLevel: 1,
    suggested,
    firmness: suggested + 1,
    coverage: suggested + 2,
    level: suggested + 3,
    reason: suggested + 4,
    by: suggested + 5,
    on: suggested + 6,
    key: suggested + 7,
    widths: [30, ...Array.from({ length: levels }, () => 15), 20, 11, 11, 18, 36, 14, 12, 16],
  };
}
