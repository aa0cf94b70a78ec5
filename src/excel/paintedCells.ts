import type { PlanArea } from '../domain/planArea';

/** Which look stands last on each cell, by its place in the order in which looks are put on. */
export class PaintedCells {
  private readonly columns: number;
  private readonly rows: number;
  /** A place, and 1: 0 where no look stands. */
  private readonly places: Int32Array;

  /** @param areas all that will be painted */
  constructor(areas: readonly PlanArea[]) {
    this.rows = areas.reduce((most, { row, rows }) => Math.max(most, row + rows), 0);
    this.columns = areas.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
    this.places = new Int32Array(this.rows * this.columns);
  }

  /** Does a look that came after this one stand on any cell of the area, or around it?
   * @param around how many cells beyond its edges count too */
  isPaintedSince(area: PlanArea, place: number, around = 0): boolean {
    const lastRow = Math.min(this.rows, area.row + area.rows + around);
    const lastColumn = Math.min(this.columns, area.column + area.columns + around);
    for (let row = Math.max(0, area.row - around); row < lastRow; row++) {
      const start = row * this.columns;
      for (let column = Math.max(0, area.column - around); column < lastColumn; column++)
        if ((this.places[start + column] ?? 0) > place + 1) return true;
    }
    return false;
  }

  paint({ row, column, rows, columns }: PlanArea, place: number): void {
    for (let at = row; at < row + rows; at++) {
      const start = at * this.columns;
      for (let cell = start + column; cell < start + column + columns; cell++)
        this.places[cell] = Math.max(this.places[cell] ?? 0, place + 1);
    }
  }
}
