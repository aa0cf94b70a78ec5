/** Words that say what kind of number it is, not of what: behind the number they say nothing. */
const kinds =
  /^(?:numbers?|counts?|no\.?|nos\.?|#|index|values?|nifer|cyfradd|cymhareb|sgôr|mynegai|gwerth|cyfartaledd|cymedr|cost|gwariant)$/iu;
/** "Average scaled score", "Unit cost", "Turnover rate": so do these, whatever one or two words stand before them. */
const kindsLast =
  /^(?:[\p{L}-]+\s+){0,2}(?:rates?|ratios?|scores?|averages?|means?|medians?|costs?|spend|spending|expenditure)$/iu;
/** "Rate per 10,000", "score per pupil", "number of children", "number reviewed": what is left says of what. */
const before =
  /^(?:(?:crude |standardised |age-standardised )?(?:rate|score|cost)|cyfradd)\s+(?=per\b|fesul\b)|^no\.?\s+of\s+|^(?:number|count)\s+(?:of\s+)?/iu;
/** "£245000s" would be read as another number. */
const thousands = /^£\s*[’'‘]?000s?(?![\p{L}\d])/iu;
const percent = /^(?:percent(?:age)?|per cent|pct|y cant|canran)$/iu;

/** A unit as it is said behind a number: nothing for "number", "per 10,000" for "Rate per 10,000", "%" for "Percentage", "£ thousand" for "£000s". */
export function unitBehind(unit: string): string {
  const written = unit.trim();
  if (kinds.test(written) || kindsLast.test(written)) return '';
  if (percent.test(written)) return '%';
  return written
    .replace(before, '')
    .replace(thousands, '£ thousand')
    .replace(/^Per(?= )/, 'per');
}
