import { withoutControls } from '../../excel/withoutControls';

/** What was typed or pasted into a field, as a sheet will keep it: without marks that nobody sees, and without blanks around it. */
export function typedText(text: string): string {
  return withoutControls(text).trim();
}
