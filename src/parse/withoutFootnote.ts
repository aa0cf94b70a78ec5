const footnoteMark =
  /\s*(?:[[(]\s*(?:notes?|nodyn|r|p)?\s*[\d\s,;and]*[\])]|[\d¹²³⁰-⁹*†‡§^#]+(?:\s*,\s*\d+)*)\s*$/iu;
/** Not "(excl. London)": the rest is then of another area. */
const lastBrackets =
  /\s*(?:\((?!\s*(?:excl|without|less|minus|except|outside|heb|ac eithrio))[^()]*\)|\[[^[\]]*\])\s*$/iu;

/** A name without what was glued to its end, less and less of it: "Darlington1", "Wales [note 3]", "Cornwall (unitary)". */
export function withoutFootnote(name: string): readonly string[] {
  const found: string[] = [];
  let rest = name.trim();
  for (const mark of [footnoteMark, lastBrackets, footnoteMark, lastBrackets]) {
    const shorter = rest.replace(mark, '').trim();
    if (shorter !== rest && shorter !== '') found.push(shorter);
    rest = shorter;
  }
  return found;
}
