/** A technical message with what may come from the workbook taken out: quoted texts and numbers. */
export function withoutFigures(message: string): string {
  return message
    .replace(/“[^”]*”|‘[^’]*’|"[^"]*"|'[^']*'|`[^`]*`/g, '“…”')
    .replace(/[-−]?\d+(?:[.,]\d+)*/g, '#');
}
