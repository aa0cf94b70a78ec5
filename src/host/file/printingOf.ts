import type { PageLayout } from '../model/sheet';
import { toJson } from './toJson';

/** What of a page is kept as defined names, to compare by: area, title rows, title columns. */
export function printingOf({ printArea, titleRows, titleColumns }: PageLayout): string {
  return toJson([printArea ?? null, titleRows ?? null, titleColumns ?? null]);
}
