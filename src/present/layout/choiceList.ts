/** Excel's own list: at most so many characters, with commas between. */
const longest = 255;

/** The labels of a list to choose a level from; their numbers where Excel could not hold the labels: a comma in one, too long in all, or an
 * equals sign at the start, which would make a formula of the list. */
export function choiceList(labels: readonly string[]): string[] {
  const fits = labels.join(',').length <= longest && !labels.some((label) => /,|^\s*=/.test(label));
  return fits ? [...labels] : labels.map((_, index) => String(index + 1));
}
