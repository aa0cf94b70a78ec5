const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// eslint-disable-next-line no-control-regex -- control characters are exactly what is sought
const special = /[&<>"\x00-\x1f\ufffe\uffff]/g;

/** For element text and attribute values. Lone surrogates, which no XML may hold, become U+FFFD; line ends in attributes are kept. */
export function escapeXml(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(special, (mark) => {
    const known = marks[mark];
    if (known !== undefined) return known;
    return mark === '\t' || mark === '\n' || mark === '\r' ? `&#${mark.charCodeAt(0)};` : '';
  });
}
