/** A code made readable where the catalogue has no words for it: "otherTier" is "other tier". */
export function spelledOut(code: string): string {
  return code.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}
