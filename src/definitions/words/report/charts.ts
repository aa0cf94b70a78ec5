import type { Catalogue } from '../say';

/** Titles, keys and alternative texts of the charts in documents. */
export const reportChartWords = {
  rankedPicture: { en: 'Ranked dots: {code}', cy: 'Dotiau yn ôl safle: {code}' },
  rankedMedian: { en: 'Comparators’ median {value}', cy: 'Canolrif y cymaryddion {value}' },
  rankedTarget: { en: 'Target {value}', cy: 'Targed {value}' },
  rankedAlt: {
    en: 'Ranked dots of {title}, {period}. {authority} has {value}, {rank}. The comparators’ median is {median}. The values run from {first} to {last}.',
    cy: 'Dotiau yn ôl safle ar gyfer {title}, {period}. {authority}: {value}, {rank}. Canolrif y cymaryddion yw {median}. Mae’r gwerthoedd yn rhedeg o {first} i {last}.',
  },
  rankedSome: {
    en: 'Shown are {shown} of {of}: the three at each end and those nearest in rank.',
    cy: 'Dangosir {shown} o {of}: y tri ar bob pen a’r rhai agosaf o ran safle.',
  },

  funnelPicture: { en: 'Funnel: {code}', cy: 'Twndis: {code}' },
  controlPicture: { en: 'Control chart: {code}', cy: 'Siart reoli: {code}' },

  trendPicture: { en: 'Trend: {code}', cy: 'Tuedd: {code}' },
  trendTitle: { en: '{title} over time', cy: '{title} dros amser' },
  trendTitleImproving: { en: '{title}: improving', cy: '{title}: yn gwella' },
  trendTitleWorsening: { en: '{title}: worsening', cy: '{title}: yn gwaethygu' },
  trendMedian: { en: 'Comparators’ median', cy: 'Canolrif y cymaryddion' },
  trendBand: { en: 'Comparators’ middle half', cy: 'Hanner canol y cymaryddion' },
  trendTarget: { en: 'Target', cy: 'Targed' },
  trendAlt: {
    en: 'Line of {title} for {authority}: {values}.',
    cy: 'Llinell {title} ar gyfer {authority}: {values}.',
  },
  trendPoint: { en: '{period}: {value}', cy: '{period}: {value}' },
  trendGap: { en: '{period}: no figure', cy: '{period}: dim ffigur' },

  intervalPicture: {
    en: 'Indicators against their comparators: {theme}',
    cy: 'Dangosyddion yn erbyn eu cymaryddion: {theme}',
  },
  intervalTitle: {
    en: '{theme}: of {count} {count:indicator|indicators}, {better} significantly better than the comparators and {worse} significantly worse',
    cy: '{theme}: o {count} dangosydd, {better} yn arwyddocaol well na’r cymaryddion a {worse} yn arwyddocaol waeth',
  },
  intervalTitleUntested: {
    en: '{theme}: {count} {count:indicator against its|indicators against their} comparators',
    cy: '{theme}: {count} dangosydd yn erbyn {count:ei gymaryddion|eu cymaryddion}',
  },
  intervalPart: { en: '{title} ({number} of {parts})', cy: '{title} ({number} o {parts})' },
  intervalWorse: { en: 'worse', cy: 'gwaeth' },
  intervalBetter: { en: 'better', cy: 'gwell' },
  intervalOwn: { en: '{authority}, with its 95% interval', cy: '{authority}, gyda’i gyfwng 95%' },
  intervalNeutral: {
    en: '{authority}, no good direction: higher on the right',
    cy: '{authority}, dim cyfeiriad da: uwch ar y dde',
  },
  intervalHalf: { en: 'Middle half of the group', cy: 'Hanner canol y grŵp' },
  intervalWhole: { en: 'Whole group', cy: 'Y grŵp cyfan' },
  intervalAlt: {
    en: 'Each indicator of {theme} against its comparators’ spread, better on the right. {rows}',
    cy: 'Pob dangosydd {theme} yn erbyn gwasgariad ei gymaryddion, gwell ar y dde. {rows}',
  },
  intervalRow: { en: '{title}: {value}, {rank}.', cy: '{title}: {value}, {rank}.' },
} as const satisfies Catalogue;
