const day = 86_400_000;

/** The serial number of an ISO date, date and time, or time (`t="d"` cells); undefined where it is none. */
export function readIsoDate(text: string, date1904: boolean): number | undefined {
  const match =
    /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(
      text.trim(),
    );
  if (!match || text.trim() === '') return undefined;
  const [, year, month, date, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(date)) / day;
  if (date1904) return days + 24_107 + time;
  const serial = days + 25_569;
  // Excel's 1900 has a 29 February: days before 1 March 1900 count one less.
  return (serial < 61 ? serial - 1 : serial) + time;
}
