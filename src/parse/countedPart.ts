const words = 'month|period|week|mis|cyfnod|wythnos';
const told = new RegExp(`^(?:${words})\\.? ?\\d{1,2}$`, 'i');
const inTime = new RegExp(`^(?:${words}|m|p|wk)\\.? ?\\d{1,2}$`, 'i');

/**
 * "Month 9", "Period 9": a part of a year by its number. Nobody says which month comes first, or whether all up to it are meant.
 * @param among the text stands among times: there "M9" and "P9" are such parts, too; elsewhere they may be codes of indicators
 */
export function isCountedPart(text: string, among: 'times' | 'headings'): boolean {
  return (among === 'times' ? inTime : told).test(text.trim());
}
