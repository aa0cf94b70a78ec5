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
  moderated: number;
  moderatedReason: number;
  moderatedBy: number;
  moderatedOn: number;
  /** What changed in the evidence since the judgement was made. */
  changed: number;
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
    moderated: suggested + 7,
    moderatedReason: suggested + 8,
    moderatedBy: suggested + 9,
    moderatedOn: suggested + 10,
    changed: suggested + 11,
    key: suggested + 12,
    widths: [
      30,
      ...Array.from({ length: levels }, () => 15),
      20,
      13,
      15,
      18,
      36,
      14,
      12,
      16,
      26,
      14,
      12,
      32,
      16,
    ],
  };
}
