/** The most characters that Excel keeps in a cell. */
const longest = 32767;

/** Text as a cell can hold it: no control characters but line breaks, no lone surrogates, at most 32,767 characters. */
export function cleanText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(cannotStand, '');
  return clean.length <= longest ? clean : `${clean.slice(0, longest - 1).replace(cannotStand, '')}…`;
}

/** What an .xlsx cannot hold: control characters but tab and line feed, lone surrogates, two code points that are none. */
// eslint-disable-next-line no-control-regex -- these are the ones
const cannotStand = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;
