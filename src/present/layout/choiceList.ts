/** Excel's own list: at most so many characters, with commas between. */
const longest = 255;

/** The labels of a list to choose a level from; their numbers where Excel could not hold the labels (a comma in one, or too long in all). */
export function choiceList(labels: readonly string[]): string[] {
  const fits = labels.join(',').length <= longest && labels.every((label) => !label.includes(','));
  return fits ? [...labels] : labels.map((_, index) => String(index + 1));
}
