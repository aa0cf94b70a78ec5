/** A rectangle of cells on a plan; counts from 0. */
export interface PlanArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}
