const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For element text and attribute values. Lone surrogates, which no XML may hold, become U+FFFD; line ends in attributes are kept. */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is sought
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[&<>"\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\t\n\r]/g, (mark) => {
      const known = marks[mark];
      if (known !== undefined) return known;
      return mark === '\t' || mark === '\n' || mark === '\r' ? `&#${mark.charCodeAt(0)};` : '';
    });
}
