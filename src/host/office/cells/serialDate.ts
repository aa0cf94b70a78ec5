const msPerDay = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
/** Days between the two date systems. */
const days1904 = 1462;

/** Excel's serial number of a day; months count from 1. Null where there is no such day, or before 1900 (1904). */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  const days = (at.getTime() - epoch1900) / msPerDay;
  // 1900 was no leap year, but Excel counts its 29 February as day 60
  const serial = date1904 ? days - days1904 : days < 61 ? days - 1 : days;
  return serial >= (date1904 ? 0 : 1) && year <= 9999 ? serial : null;
}

/** The calendar date of a serial number, its time of day as a share of a day. */
export function dateOf(
  serial: number,
  date1904: boolean,
): { year: number; month: number; day: number; weekday: number; time: number } {
  const whole = Math.floor(serial);
  const days = date1904 ? whole + days1904 : whole < 60 ? whole + 1 : whole;
  if (!date1904 && whole === 60) return { year: 1900, month: 2, day: 29, weekday: 3, time: serial - whole };
  const at = new Date(epoch1900 + days * msPerDay);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    weekday: at.getUTCDay(),
    time: serial - whole,
  };
}
