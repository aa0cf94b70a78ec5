import type { Catalogue } from '../say';

/** The words of the small charts in the pane, and of how a figure was worked out. */
export const chartingWords = {
  showCharts: { en: 'Charts', cy: 'Siartiau' },
  showChartsOf: { en: 'Charts of {title}', cy: 'Siartiau {title}' },
  showMethod: { en: 'Method', cy: 'Dull' },
  showMethodOf: { en: 'Method of {title}', cy: 'Dull {title}' },
  methodCounts: {
    en: 'Numerator {numerator}, denominator {denominator}.',
    cy: 'Rhifiadur {numerator}, enwadur {denominator}.',
  },
  methodWilson: {
    en: '95% interval, by Wilson’s score: {low} to {high}.',
    cy: 'Cyfwng 95%, yn ôl sgôr Wilson: {low} i {high}.',
  },
  methodByar: {
    en: '95% interval, by Byar’s method: {low} to {high}.',
    cy: 'Cyfwng 95%, yn ôl dull Byar: {low} i {high}.',
  },
  methodExact: {
    en: '95% interval, exact Poisson: {low} to {high}.',
    cy: 'Cyfwng 95%, Poisson union: {low} i {high}.',
  },
  methodApproximate: {
    en: 'It is approximate, as the value is rounded.',
    cy: 'Mae’n fras, gan fod y gwerth wedi’i dalgrynnu.',
  },
  methodUntested: {
    en: 'No 95% interval can be given, so the difference from the median is not tested.',
    cy: 'Ni ellir rhoi cyfwng 95%, felly ni phrofir y gwahaniaeth o’r canolrif.',
  },
  methodLeftOut: {
    en: 'Comparators left out. {reasons}',
    cy: 'Cymaryddion a adawyd allan. {reasons}',
  },
  starHeading: { en: 'All domains at a glance', cy: 'Pob maes ar un olwg' },
  standingHeading: { en: 'Where the indicators stand', cy: 'Ble mae’r dangosyddion yn sefyll' },
  figureOf: { en: '{value} ({period})', cy: '{value} ({period})' },
  figureMedian: { en: 'comparators’ median {value}', cy: 'canolrif y cymaryddion {value}' },
  chartMedian: { en: 'median {value}', cy: 'canolrif {value}' },
  chartTarget: { en: 'target {value}', cy: 'targed {value}' },
  chartBand: { en: 'Comparators’ middle half', cy: 'Hanner canol y cymaryddion' },
  chartMedianLine: { en: 'Comparators’ median', cy: 'Canolrif y cymaryddion' },
  chartWorse: { en: 'worse', cy: 'gwaeth' },
  chartBetter: { en: 'better', cy: 'gwell' },
  chartNeutral: {
    en: '{name}: no direction, higher on the right',
    cy: '{name}: dim cyfeiriad, uwch ar y dde',
  },
  chartHalf: { en: 'Middle half of the group', cy: 'Hanner canol y grŵp' },
  chartWhole: { en: 'Whole group', cy: 'Y grŵp cyfan' },
  chartStanding: {
    en: '{title}: {value}; the middle half of the group lies between {low} and {high}, the comparators’ median is {median}.',
    cy: '{title}: {value}; mae hanner canol y grŵp rhwng {low} a {high}, a chanolrif y cymaryddion yw {median}.',
  },
  chartLevel: { en: 'Level that counts', cy: 'Y lefel sy’n cyfrif' },
  chartSuggested: { en: 'Suggested', cy: 'Awgrymir' },
} as const satisfies Catalogue;
