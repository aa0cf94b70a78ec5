/** Signs that stand between a name and what is said of it. */
const between = /[\s_–:,(-]/;

/**
 * What a label says before the words at its end, without the signs between; undefined where it does not end so. It takes time by the length
 * of the label, however many signs stand in it.
 * @param ending finds the words at the end of a text
 */
export function beforeEnding(label: string, ending: RegExp): string | undefined {
  const at = label.search(ending);
  if (at < 0) return undefined;
  let end = at;
  while (end > 0 && between.test(label.charAt(end - 1))) end -= 1;
  return label.slice(0, end).trim();
}
