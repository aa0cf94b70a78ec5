import type { CellContent } from '../domain/grid';
import { headingRole } from './headingRole';

const labels = /^(?:row|column) labels$/i;
/** How a pivot table sums up; a count of rows is something else than the figure, and keeps its name. */
const summedUp = /^(?:sum|average) of (?=\S)/i;

/** "Row Labels" and "Column Labels": what a pivot table that was pasted as values puts where headings stand. They name nothing. */
export function isPivotLabel(content: CellContent): boolean {
  return typeof content === 'string' && labels.test(content.trim());
}

/** "SW1" of "Sum of SW1", in a row with such labels. */
export function withoutSummary(text: string): string {
  return text.trim().replace(summedUp, '');
}

/** "Sum of Value": what is summed up has no name. */
export function saysSummary(text: string): boolean {
  return summedUp.test(text.trim()) && headingRole(withoutSummary(text)) === 'value';
}
