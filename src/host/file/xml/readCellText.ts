const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Resolves `_xHHHH_`, SpreadsheetML's way to keep characters that XML cannot (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function readCellText(text: string): string {
  return text.includes('_x')
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
