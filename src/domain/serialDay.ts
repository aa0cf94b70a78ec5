/**
 * The ISO day of an Excel serial number, in the 1900 system (with its 29 February 1900 that never was).
 * @returns undefined outside 1 January 1900 to 31 December 9999
 */
export function serialDay(serial: number): string | undefined {
  if (!(serial >= 1 && serial < 2958466)) return undefined;
  const whole = Math.floor(serial);
  const days = whole < 60 ? whole + 1 : whole;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}
