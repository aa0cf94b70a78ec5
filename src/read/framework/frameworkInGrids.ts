import type { Framework } from '../../domain/framework';
import type { Grid } from '../../domain/grid';
import type { Staged } from '../../domain/problem';
import { frameworkOfGrid } from './frameworkOfGrid';

/** The officer's own framework among the sheets: the first sheet that is one, with its name. Undefined where there is none. */
export function frameworkInGrids(
  grids: readonly Grid[],
): (Staged<Framework | undefined> & { sheet: string }) | undefined {
  for (const grid of grids) {
    const found = frameworkOfGrid(grid);
    if (found !== undefined) return { ...found, sheet: grid.sheet };
  }
  return undefined;
}
