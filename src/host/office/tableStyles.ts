const counts: Readonly<Record<string, number>> = { Light: 21, Medium: 28, Dark: 11 };

/** One of Excel's own: TableStyleLight1–21, Medium1–28, Dark1–11. */
export function isTableStyle(name: string): boolean {
  const match = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/.exec(name);
  const number = Number(match?.[2]);
  return match !== null && number >= 1 && number <= (counts[match[1] ?? ''] ?? 0);
}
