/** What a column says of the figures beside it, in the place of figures of its own. */
export type SideKind = 'rank' | 'average' | 'baseline' | 'change' | 'limit' | 'target' | 'forecast' | 'note';

/** A heading is of the kind when it has a word of each list of `says`, and no word that is in neither `says` nor `with` (numbers apart). */
export interface SideRule {
  kind: SideKind;
  says: readonly ReadonlySet<string>[];
  with: ReadonlySet<string>;
  /** Also behind the very heading of another column: "SW1 rank" beside "SW1". "Population change" may be an indicator of its own. */
  behind: boolean;
  /** Only where the same figure stands in row after row: "Wales" may also be where people were born. */
  repeating: boolean;
}

const countries =
  'wales, cymru, gymru, nghymru, welsh, england, lloegr, english, scotland, alban, scottish, uk, du, britain, prydain, gb, national, nationally, ' +
  'cenedlaethol, genedlaethol';
const groups =
  `${countries}, region, regional, rhanbarth, rhanbarthol, family, group, teulu, grwp, peer, peers, comparator, comparators, cymaryddion, ` +
  'neighbour, neighbours, statistical, stat, sn, ssn, cipfa, nearest, cymdogion, councils, la, las, authorities, cynghorau, awdurdodau';
const small =
  'of, in, the, from, to, and, for, at, by, on, per, out, within, all, our, y, yr, yng, yn, o, i, ar, ers, am, vs, versus, against, compared, ' +
  'with, than, since, overall, gyfan';
const figures = 'value, figure, total, rate, percentage, percent, gwerth, ffigur, cyfanswm, cyfradd, canran';
const years =
  'year, years, yoy, annual, previous, prior, last, latest, current, recent, next, quarter, month, period, points, point, pp, pts, flwyddyn, ' +
  'blwyddyn, flaenorol, llynedd, blynyddol, diweddar, chwarter, cyfnod, pwynt, canrannol';
const average = 'average, averages, avg, mean, median, cyfartaledd, gyfartaledd, cymedr, canolrif';
const target = 'target, targets, targed, targedau, darged, goal, ambition, uchelgais';
const baseline = 'baseline, gwaelodlin';
const peers =
  'similar, comparable, statistical, stat, sn, ssn, nearest, peer, peers, comparator, comparators, cymaryddion, tebyg';
const limit = 'limit, limits, bound, bounds, terfyn, terfynau';
const side = 'lower, upper, low, high, isaf, uchaf';
const extreme = 'best, top, highest, worst, lowest, bottom, gorau, gwaethaf';

const rules: readonly (readonly [SideKind, readonly string[], string, ('behind' | 'repeating')?])[] = [
  ['rank', ['rank, ranking, ranked, position, safle'], `${groups}, ${years}, ${extreme}`, 'behind'],
  [
    'rank',
    ['quartile, quartiles, quintile, decile, chwartel, chwarteli'],
    `${groups}, ${years}, ${extreme}, ${side}, ${figures}, position, rank, band, threshold, safle`,
    'behind',
  ],
  ['average', [extreme, 'performing, performer, performers'], `${groups}, ${figures}, council, authority`],
  ['average', [average, groups], figures],
  ['average', ['benchmark, benchmarks, meincnod, meincnodau'], `${groups}, ${average}, ${figures}`, 'behind'],
  ['average', [peers], `${groups}, groups, authority, ${figures}`, 'repeating'],
  ['average', ['min, max, minimum, maximum, lleiafswm, uchafswm'], `${groups}, ${figures}`],
  ['average', [countries], figures, 'repeating'],
  [
    'change',
    ['change, changes, newid, newidiadau'],
    `${groups}, ${years}, ${average}, ${target}, ${baseline}, %`,
  ],
  ['change', ['variance, var, amrywiant'], `${figures}, ${target}, ${years}, %`],
  ['baseline', [baseline], `${figures}, ${years}`],
  [
    'change',
    [
      'difference, gap, variance, gwahaniaeth, bwlch, amrywiad',
      `${groups}, ${target}, ${average}, year, previous, last, flwyddyn, llynedd`,
    ],
    years,
  ],
  ['change', ['direction, trend, trends, travel, cyfeiriad, tuedd, teithio'], years],
  ['limit', ['ci, cis, lci, uci, lcl, ucl, conf'], `${limit}, ${side}, interval, intervals`, 'behind'],
  [
    'limit',
    ['confidence, hyder', `${limit}, ${side}, interval, intervals, cyfwng, cyfyngau`],
    `${limit}, ${side}, interval, intervals, cyfwng, level`,
    'behind',
  ],
  ['limit', [limit, side], '', 'behind'],
  ['limit', ['lower, upper, isaf, uchaf'], figures],
  ['limit', ['error', 'margin, standard'], ''],
  [
    'limit',
    ['tolerance, tolerances, threshold, thresholds, goddefiant, trothwy, trothwyon'],
    `${side}, ${limit}, ${target}, ${figures}, red, amber, green, rag, coch, oren, gwyrdd, %`,
    'behind',
  ],
  [
    'target',
    [target],
    `${groups}, ${years}, ${figures}, local, council, set, lleol, full, end, stretch, corporate, llawn`,
    'behind',
  ],
  [
    'forecast',
    ['forecast, forecasts, projection, projected, predicted, trajectory, rhagolwg, rhagolygon, rhagamcan'],
    `${years}, ${figures}, ${target}, end, outturn, performance, alldro, perfformiad`,
    'behind',
  ],
  ['note', ['sortable, sortorder'], 'time, period, order, key'],
  ['note', ['sort', 'order, key'], ''],
  ['note', ['grand', 'total'], ''],
  ['note', ['blank'], ''],
  ['note', ['count', 'value, values, figure, figures, result'], ''],
  ['note', ['rag, cag'], 'status, rating, score, statws, sgor', 'behind'],
  ['note', ['note, notes, footnote, footnotes, comment, comments, nodyn, nodiadau, sylw, sylwadau'], 'value'],
];

/** English and Welsh, as `plainHeading` leaves them. The first rule that fits a heading wins. */
const sideRules: readonly SideRule[] = rules.map(([kind, says, beside, more]) => ({
  kind,
  says: says.map(wordsOf),
  with: wordsOf(`${beside}, ${small}`),
  behind: more === 'behind',
  repeating: more === 'repeating',
}));

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(', '));
}

/** The rule that words (as `plainHeading` leaves them) fit: they say something of other figures, and nothing else. */
export function sideRuleOf(words: readonly string[]): SideRule | undefined {
  return sideRules.find(
    (rule) =>
      rule.says.every((list) => words.some((word) => list.has(word))) &&
      words.every(
        (word) => rule.with.has(word) || rule.says.some((list) => list.has(word)) || /^\d*%?$/.test(word),
      ),
  );
}
