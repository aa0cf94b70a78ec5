/** Officers' columns that we fill ourselves: nothing is written there by anybody. */
export const filledByUs: ReadonlySet<string> = new Set([
  'domain',
  'draft',
  'drafted',
  'draftThen',
  'indicators',
]);
