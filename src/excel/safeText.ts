/** Excel's limit for the text of one cell. */
const longestText = 32_767;

/**
 * A text as it must be handed to `range.values` so that Excel keeps it as it is: never a formula, a number or a date. A leading
 * apostrophe forces text and is not part of the value. Texts of letters alone, which Excel cannot take for anything else, go as they are.
 */
export function safeText(text: string): string {
  const clean = withoutControls(text).slice(0, longestText);
  if (clean === '') return '';
  const plain = /^\p{L}[^\d=]*$/u.test(clean) && !/^(true|false)$/i.test(clean);
  return plain ? clean : `'${clean}`;
}

/** Line feeds stay; what XML and Excel cannot hold goes, and so do marks that turn the reading direction round. */
function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to take out
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff\u202a-\u202e\u2066-\u2069]/g, '');
}
