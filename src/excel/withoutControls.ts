/** Nearly no text has any: one look instead of three. */
// eslint-disable-next-line no-control-regex -- these are the characters to find
const anyOfThem = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;

/**
 * A text without what XML and Excel cannot hold and without marks that turn the reading direction round. Line feeds and tabs stay;
 * halves of characters become U+FFFD.
 */
export function withoutControls(text: string): string {
  if (!anyOfThem.test(text)) return text;
  return (
    text
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- these are the characters to take out
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
  );
}
