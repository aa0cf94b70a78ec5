/** What a number shows where it is wider than its cell: never a part of its digits, which would be another number. */

/** Wider than any character that a number is shown with, in ems. */
const widestCharacter = 0.8;

/** How wide a text is drawn, in pixels. */
export type Measure = (text: string) => number;

/**
 * A number as Excel shows it in the room that there is: under General rounded, then with an exponent; else, and where that is not enough,
 * `#` signs over the whole cell.
 *
 * @param text what it shows where there is room
 * @param room in pixels
 * @param size of the font, in pixels
 */
export function numberInRoom(
  value: number,
  text: string,
  { general, room, size, measure }: { general: boolean; room: number; size: number; measure: Measure },
): string {
  // most numbers are far from their cell's edge: nothing is measured for them
  if (text.length * widestCharacter * size <= room || measure(text) <= room) return text;
  const shorter = general ? [...rounded(value), ...withExponent(value)] : [];
  const fitting = shorter.find((candidate) => candidate.length < text.length && measure(candidate) <= room);
  return fitting ?? '#'.repeat(Math.max(1, Math.floor(room / measure('#'))));
}

/** Of a number that is at least a ten-thousandth: its decimals, one less each time. */
function rounded(value: number): string[] {
  const [whole = '', decimals = ''] = String(value).split('.');
  if (decimals === '' || whole.length > 11 || Math.abs(value) < 0.0001) return [];
  const places = Array.from(
    { length: Math.min(decimals.length, 10) },
    (_, less) => decimals.length - 1 - less,
  );
  return places.filter((at) => at <= 10).map((at) => String(Number(value.toFixed(at))));
}

/** "4.66E+08": as Excel writes it, with one decimal less each time. */
function withExponent(value: number): string[] {
  return [5, 4, 3, 2, 1, 0].map((places) =>
    value
      .toExponential(places)
      .replace(/e([+-])(\d)$/, 'e$10$2')
      .toUpperCase(),
  );
}
