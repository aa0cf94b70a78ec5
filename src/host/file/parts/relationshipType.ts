/** The full type of a kind of relationship, as Transitional or Strict files name it. */
export function relationshipType(kind: string, strict: boolean): string {
  if (kind === 'core-properties') {
    return 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  }
  const base = strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return `${base}/${strict ? kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) : kind}`;
}
