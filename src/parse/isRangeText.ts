const figure = '£?(\\d+(?:,\\d{3})*(?:\\.\\d+)?)\\s*%?';
const oneSided = new RegExp(
  `^(?:[<>≤≥]=?|=[<>]|fewer than|less than|under|below|up to|at most|more than|greater than|over|above|at least|llai na|mwy na|hyd at|dan)\\s*${figure}(?:\\s*or (?:fewer|less|more))?$`,
);
const openEnded = new RegExp(
  `^${figure}\\s*(?:\\+|or fewer|or less|or under|or more|or over|neu lai|neu fwy)$`,
);
const between = new RegExp(`^${figure}\\s*(?:-|–|—|to|i)\\s*${figure}$`);

/**
 * Whether a text (in lower case) gives a range in the place of a number: "<5", "5 or fewer", "90-99". Years are none:
 * in "2015-16" the second is the smaller.
 */
export function isRangeText(lower: string): boolean {
  if (oneSided.test(lower) || openEnded.test(lower)) return true;
  const [, from, to] = between.exec(lower) ?? [];
  if (from === undefined || to === undefined || /^(?:19|20)\d\d$/.test(from)) return false;
  return Number(from.replaceAll(',', '')) < Number(to.replaceAll(',', ''));
}
