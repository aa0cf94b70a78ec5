import type { Catalogue } from '../say';

/** The benchmark table and the charts of each theme. */
export const benchmarkWords = {
  benchmarkTitle: {
    en: 'Benchmark: {authority} and its comparators',
    cy: 'Meincnod: {authority} a’i gymaryddion',
  },
  benchmarkHowToRead: {
    en: 'A row for each indicator. Rank 1 is best, or highest where there is no direction; ranks and quartiles count the council itself, medians and means leave it out.',
    cy: 'Rhes ar gyfer pob dangosydd. Safle 1 yw’r gorau, neu’r uchaf lle nad oes cyfeiriad; mae safleoedd a chwarteli yn cyfrif y cyngor ei hun, nid y canolrif na’r cymedr.',
  },
  code: { en: 'Code', cy: 'Cod' },
  direction: { en: 'Direction', cy: 'Cyfeiriad' },
  marker: { en: 'Marker', cy: 'Marciwr' },
  rank: { en: 'Rank', cy: 'Safle' },
  of: { en: 'Of', cy: 'O' },
  tied: { en: 'Tied with', cy: 'Cydradd â' },
  quartile: { en: 'Quartile (4 = best)', cy: 'Chwartel (4 = gorau)' },
  comparatorMedian: { en: 'Comparators’ median', cy: 'Canolrif y cymaryddion' },
  comparatorMean: { en: 'Comparators’ mean', cy: 'Cymedr y cymaryddion' },
  comparatorPooled: { en: 'Comparators’ pooled value', cy: 'Gwerth cyfun y cymaryddion' },
  lower95: { en: '95% interval, lower', cy: 'Cyfwng 95%, isaf' },
  upper95: { en: '95% interval, upper', cy: 'Cyfwng 95%, uchaf' },
  difference: { en: 'Against the median', cy: 'Yn erbyn y canolrif' },
  trend: { en: 'Recent trend', cy: 'Tuedd ddiweddar' },
  target: { en: 'Target', cy: 'Targed' },
  targetMet: { en: 'Target met', cy: 'Targed wedi’i gyrraedd' },
  gap: { en: 'Gap to the median', cy: 'Bwlch i’r canolrif' },
  gapInPeople: { en: 'Gap in people', cy: 'Bwlch mewn pobl' },
  benchmarkGroup: { en: 'Compared with: {group}', cy: 'Cymharwyd â: {group}' },
  yearsChange: { en: 'Change on the year', cy: 'Newid dros y flwyddyn' },
  yearsChangeSaid: { en: 'The change is', cy: 'Mae’r newid' },
  funnelSaid: { en: 'In the funnel', cy: 'Yn y twndis' },
  processControl: { en: 'Variation and assurance (XmR)', cy: 'Amrywiad a sicrwydd (XmR)' },
  commonCause: { en: 'common cause', cy: 'achos cyffredin' },
  improvement: { en: 'special cause: improvement', cy: 'achos arbennig: gwelliant' },
  concern: { en: 'special cause: concern', cy: 'achos arbennig: pryder' },
  neutralHigh: { en: 'special cause: high', cy: 'achos arbennig: uchel' },
  neutralLow: { en: 'special cause: low', cy: 'achos arbennig: isel' },
  consistentlyMet: {
    en: 'will consistently meet the target',
    cy: 'bydd yn cyrraedd y targed yn gyson',
  },
  consistentlyMissed: {
    en: 'will consistently miss the target',
    cy: 'bydd yn methu’r targed yn gyson',
  },
  hitAndMiss: { en: 'hit and miss', cy: 'taro a methu' },
  gapToBest: { en: 'Gap to the best quartile', cy: 'Bwlch i’r chwartel gorau' },
  gapToBestInPeople: { en: 'That gap in people', cy: 'Y bwlch hwnnw mewn pobl' },
  learnFrom: { en: 'Who to learn from', cy: 'Pwy i ddysgu ganddynt' },
  learnBetter: { en: 'Significantly better: {names}.', cy: 'Arwyddocaol well: {names}.' },
  learnImproved: {
    en: 'Improved most in five years: {names}.',
    cy: 'Wedi gwella fwyaf mewn pum mlynedd: {names}.',
  },
  withinCountry: {
    en: 'Only this country has it: compared with {count} of its councils.',
    cy: 'Dim ond y wlad hon sydd ag ef: cymharwyd â {count} o’i chynghorau.',
  },
  leftOut: { en: 'Comparators left out', cy: 'Cymaryddion a adawyd allan' },
  leftOutFor: { en: '{reason}: {names}.', cy: '{reason}: {names}.' },
  sourceSheet: { en: 'Source sheet', cy: 'Taflen ffynhonnell' },
  sourceCell: { en: 'Source cell', cy: 'Cell ffynhonnell' },
  noIndicators: {
    en: 'No indicator could be compared. The Problems sheet says why.',
    cy: 'Ni ellid cymharu unrhyw ddangosydd. Mae’r daflen Problemau yn dweud pam.',
  },

  chartsOther: { en: 'without a domain', cy: 'heb faes' },
  chartsTitle: { en: 'Charts, {theme}: {authority}', cy: 'Siartiau, {theme}: {authority}' },
  chartsHowToRead: {
    en: 'Each chart has a sentence above it and its figures as a table on its left. The council is always the darkest mark, named or labelled; at most 16 charts are drawn.',
    cy: 'Mae gan bob siart frawddeg uwch ei ben a’i ffigurau fel tabl ar y chwith. Y cyngor yw’r marc tywyllaf bob amser, wedi’i enwi neu ei labelu; llunnir 16 siart ar y mwyaf.',
  },
  barsFinding: { en: '{title}: {value}, {rank}', cy: '{title}: {value}, {rank}' },
  barsFindingTested: {
    en: '{title}: {value}, {rank}, {difference}',
    cy: '{title}: {value}, {rank}, {difference}',
  },
  muchBetterThanMedian: {
    en: 'much better than the comparators’ median',
    cy: 'llawer gwell na chanolrif y cymaryddion',
  },
  betterThanMedian: { en: 'better than the comparators’ median', cy: 'gwell na chanolrif y cymaryddion' },
  similarThanMedian: { en: 'similar to the comparators’ median', cy: 'tebyg i ganolrif y cymaryddion' },
  worseThanMedian: { en: 'worse than the comparators’ median', cy: 'gwaeth na chanolrif y cymaryddion' },
  muchWorseThanMedian: {
    en: 'much worse than the comparators’ median',
    cy: 'llawer gwaeth na chanolrif y cymaryddion',
  },
  muchHigherThanMedian: {
    en: 'much higher than the comparators’ median',
    cy: 'llawer uwch na chanolrif y cymaryddion',
  },
  higherThanMedian: { en: 'higher than the comparators’ median', cy: 'uwch na chanolrif y cymaryddion' },
  lowerThanMedian: { en: 'lower than the comparators’ median', cy: 'is na chanolrif y cymaryddion' },
  muchLowerThanMedian: {
    en: 'much lower than the comparators’ median',
    cy: 'llawer is na chanolrif y cymaryddion',
  },
  barsName: { en: 'Ranked bars of {code}', cy: 'Barrau safleoedd {code}' },
  barsSentence: {
    en: 'Bars: {title}, {period}, best on top. {authority} has {value}, {rank}. The comparators’ median is {median}. Values run from {best} (best) to {worst} (worst).{some}',
    cy: 'Barrau: {title}, {period}, y gorau ar y brig. {authority}: {value}, {rank}. Canolrif y cymaryddion yw {median}. Mae’r gwerthoedd yn rhedeg o {best} (gorau) i {worst} (gwaethaf).{some}',
  },
  barsSentenceNeutral: {
    en: 'Bars: {title}, {period}, highest on top, as no good direction is said. {authority} has {value}, {rank}. The comparators’ median is {median}. Values run from {best} (highest) to {worst} (lowest).{some}',
    cy: 'Barrau: {title}, {period}, yr uchaf ar y brig, gan na nodir cyfeiriad da. {authority}: {value}, {rank}. Canolrif y cymaryddion yw {median}. Mae’r gwerthoedd yn rhedeg o {best} (uchaf) i {worst} (isaf).{some}',
  },
  barsSome: {
    en: ' Shown: {shown} of {of}, the three at each end and those nearest in rank.',
    cy: ' Dangosir {shown} o {of}: y tri ar bob pen a’r rhai agosaf o ran safle.',
  },
  chartsMore: {
    en: '{count} more {count:indicator of this theme is not drawn; it is|indicators of this theme are not drawn; they are} on the Benchmark sheet.',
    cy: 'Nid yw {count} dangosydd arall o’r thema hon wedi’u llunio; maent ar y daflen Meincnod.',
  },
  chartsNotDrawn: {
    en: 'Not drawn, for want of a value: {codes}.',
    cy: 'Heb eu llunio, am ddiffyg gwerth: {codes}.',
  },
} as const satisfies Catalogue;
