const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text as a cell keeps it: control characters and what already reads like an escape as `_xHHHH_` (ST_Xstring), carriage returns
 * too, since XML would drop them; lone surrogates become U+FFFD.
 */
export function escapeCellText(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is sought
  if (!/[&<>\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_x/.test(text)) return text;
  return (
    text
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // eslint-disable-next-line no-control-regex -- as above
      .replace(/[&<>\x00-\x08\x0b-\x1f\ufffe\uffff]/g, (mark) => {
        return marks[mark] ?? `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
      })
  );
}
