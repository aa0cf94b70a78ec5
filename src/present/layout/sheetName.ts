import { cleanText } from './cleanText';

const longest = 31;

/** A tab's name as Excel allows it: 31 characters at most, none of `[]:*?/\`, no apostrophe at either end. */
export function sheetName(wanted: string): string {
  const allowed = cleanText(wanted)
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = allowed.length <= longest ? allowed : `${cutAtWord(allowed)}…`;
  return short.replace(/^'+|'+$/g, '') || 'Sheet';
}

function cutAtWord(name: string): string {
  const cut = name.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return (space > longest / 2 ? cut.slice(0, space) : cut).trimEnd();
}
