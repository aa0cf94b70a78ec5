const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'ionawr', 'ion'],
  ['february', 'feb', 'febr', 'chwefror', 'chwef', 'chwe'],
  ['march', 'mar', 'mawrth', 'fawrth', 'maw'],
  ['april', 'apr', 'ebrill', 'ebr'],
  ['may', 'mai', 'fai'],
  ['june', 'jun', 'mehefin', 'fehefin', 'meh'],
  ['july', 'jul', 'gorffennaf', 'orffennaf', 'gorff', 'gor'],
  ['august', 'aug', 'awst', 'aws'],
  ['september', 'sept', 'sep', 'medi', 'fedi', 'med'],
  ['october', 'oct', 'hydref', 'hyd'],
  ['november', 'nov', 'tachwedd', 'dachwedd', 'tach'],
  ['december', 'dec', 'rhagfyr', 'ragfyr', 'rhag'],
];

/** Names of months in lower case, English and Welsh (mutated forms too), full and short: 1 for January. */
export const periodMonths: ReadonlyMap<string, number> = new Map(
  names.flatMap((month, index) => month.map((name) => [name, index + 1] as const)),
);
