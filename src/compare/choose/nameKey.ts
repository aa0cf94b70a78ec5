/** A name as it is looked up: case, accents, punctuation, "the" and "council" aside. */
export function nameKey(name: string): string {
  const key = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’‘'`´.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const bare = key
    .replace(/^(the|cyngor (bwrdeistref sirol|sir|dinas)|cyngor|city and county of|city of) /, '')
    .replace(/ (county borough council|county council|city council|borough council|council|cbc)$/, '');
  return bare === '' ? key : bare;
}
