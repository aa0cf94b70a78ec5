import type { Marker } from '../domain/marker';

/** What a note says, and the marker that it means; the first that fits. */
const meanings: readonly [RegExp, Marker][] = [
  [
    /suppress|confidential|disclos|small number|(?:fewer|less) than|number less|between \d+ and \d+|cyfrinachol|llai na|atal/,
    'confidential',
  ],
  [/not applicable|does not apply|amherthnasol|ddim yn (?:gymwys|berthnasol)/, 'notApplicable'],
  [/round|negligible|less than half|talgrynnu/, 'roundsToZero'],
  [/low (?:reliab|quality)|unreliable|not reliable|not robust|dibynadwy/, 'lowReliability'],
  [
    /not (?:yet )?(?:available|collected|published|submitted|supplied|known)|unavailable|missing|no data|ddim ar gael|ar goll/,
    'unavailable',
  ],
  [/provisional|dros dro/, 'provisional'],
  [/revised|diwygi/, 'revised'],
  [/estimate|imputed|amcangyf/, 'estimated'],
  [/forecast|rhagol/, 'forecast'],
  [/break in|toriad/, 'breakInSeries'],
  [/caution|gofal/, 'caution'],
  [/\b(?:nil|zero|none)\b|\bdim\b/, 'none'],
];
const explanation =
  /^["'“‘]?(\([a-z!]{1,4}\)|[^\s"'“”‘’=]{1,5}?)["'”’]?\s*(?:=|:|–|—|-|\b(?:means?|denotes?|indicates?|represents?|yn golygu|yn dynodi)\b)\s*(\S.*)$/iu;

/**
 * Signs that notes on a sheet explain, in lower case: "x = number less than or equal to 5" makes x a figure held back, where
 * elsewhere it is one that is not there. Notes that explain no sign, or in words unknown to us, are passed over.
 */
export function markersInLegend(notes: readonly string[]): ReadonlyMap<string, Marker> {
  const legend = new Map<string, Marker>();
  for (const note of notes.flatMap((text) => text.split(/[;\n\r]+/))) {
    const [, sign, words] = explanation.exec(note.trim()) ?? [];
    // A number is a footnote's: "1. Children looked after …".
    if (sign === undefined || words === undefined || /^\(?\d/.test(sign)) continue;
    const lower = words.toLowerCase();
    const marker = meanings.find(([meaning]) => meaning.test(lower))?.[1];
    if (marker !== undefined) legend.set(sign.toLowerCase(), marker);
  }
  return legend;
}
