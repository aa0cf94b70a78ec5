import { withoutControls } from './withoutControls';

/** Excel's limit for the title of a chart or an axis, and for the name of a series. */
const longestText = 255;

/** A text as a chart may say it: one that begins with "=" would be taken for a reference to a cell, so a space goes before it. */
export function chartText(text: string): string {
  const clean = withoutControls(text);
  const kept = clean.startsWith('=') ? ` ${clean}` : clean;
  return kept.length <= longestText
    ? kept
    : `${kept.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
