const codeShape = /^(?=.{2,24}$)(?=.*[\dA-Z])[A-Z][A-Z&-]*([/ ._-]?[A-Z]*\d+[a-z]{0,2})*( (Real|real))?$/;

/** "SCC/043a", "C&L5b", "CORP-ASSET1", "CRCS": a code, not words. */
export function looksLikeCode(text: string): boolean {
  return codeShape.test(text.trim());
}
