/** What an officer may write for the quartile method, in lower case: that of QUARTILE.INC or of QUARTILE.EXC. */
export const quartileMethodWords: Readonly<Record<string, 'inclusive' | 'exclusive'>> = {
  inclusive: 'inclusive',
  inc: 'inclusive',
  cynhwysol: 'inclusive',
  exclusive: 'exclusive',
  exc: 'exclusive',
  anghynhwysol: 'exclusive',
};
