const tag =
  /<(\/?)([\p{L}_][\p{L}\p{N}_.:-]*)(?:\s+[\p{L}_][\p{L}\p{N}_.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/gu;
const notTags = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g;
const strayAmpersand = /&(?!#\d+;|#x[\da-f]+;|amp;|lt;|gt;|quot;|apos;)/i;

/** One root element, every element closed in order, attributes quoted, no stray `<` or `&`. Not a validating parser. */
export function isWellFormed(xml: string): boolean {
  const bare = xml.replace(notTags, '');
  const open: string[] = [];
  let roots = 0;
  for (const [, slash, name = '', selfClosed] of bare.matchAll(tag)) {
    if (slash) {
      if (open.pop() !== name) return false;
      continue;
    }
    if (open.length === 0) roots++;
    if (!selfClosed) open.push(name);
  }
  const texts = bare.replace(tag, '');
  return open.length === 0 && roots === 1 && !texts.includes('<') && !strayAmpersand.test(bare);
}
