/** Words around a council's name that do not tell two councils apart, longest first, after `authorityKey`. */
const before = [
  'metropolitan borough of',
  'royal borough of',
  'london borough of',
  'city and county of',
  'dinas a sir',
  'cyngor bwrdeistref sirol',
  'cyngor sir a dinas',
  'cyngor dinas',
  'cyngor sir',
  'borough of',
  'county of',
  'city of',
  'council of',
  'district of',
  'cyngor',
  'county',
  'the',
  'sir',
];
const after = [
  'metropolitan borough council',
  'metropolitan district council',
  'county borough council',
  'city and district council',
  'london borough council',
  'city and county council',
  'city and county of',
  'unitary authority',
  'metropolitan borough',
  'metropolitan district',
  'county borough',
  'london borough',
  'royal borough of',
  'royal borough',
  'borough council',
  'district council',
  'county council',
  'city council',
  'corporation',
  'council',
  'county of',
  'city of',
  'county',
  'borough',
  'district',
  'city',
  'rbc',
  'mbc',
  'mdc',
  'cbc',
  'lbc',
  'ua',
  'bc',
  'dc',
  'cc',
  'lb',
];

/** A name without case, accents, punctuation and "&": "Dumfries & Galloway" is "dumfries and galloway". */
export function authorityKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’‘'`´.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The key without the words that councils put around their names: "city of cardiff council" is "cardiff". Never empty. */
export function bareAuthorityKey(key: string): string {
  let bare = key;
  for (;;) {
    const shorter = withoutOne(bare);
    if (shorter === bare) return bare;
    bare = shorter;
  }
}

function withoutOne(key: string): string {
  for (const words of before) if (key.startsWith(`${words} `)) return key.slice(words.length + 1);
  for (const words of after) if (key.endsWith(` ${words}`)) return key.slice(0, -words.length - 1);
  return key;
}
