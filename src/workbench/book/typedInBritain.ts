const dayFirst = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What a person in Britain typed, in words that the host (which reads as Excel's API does, month first) takes for the same day. */
export function typedInBritain(typed: string): string {
  const [, day = '', , month = '', year] = dayFirst.exec(typed.trim()) ?? [];
  if (day === '') return typed;
  const isDay = Number(day) >= 1 && Number(day) <= (longestMonths[Number(month) - 1] ?? 0);
  if (isDay) {
    const named = `${day}-${months[Number(month) - 1] ?? ''}`;
    if (year === undefined) return named;
    const whole = year.length === 4 ? year : `${Number(year) < 30 ? '20' : '19'}${year}`;
    return [whole, month, day].join('-');
  }
  // with a year it is no day here, though it would be one in America: a text
  return year === undefined ? typed : `'${typed}`;
}
