import type { Catalogue } from '../say';

/** What a drafted sentence is put together from: the figure, its comparators, where it stands, which way it goes, its target. */
export const factWords = {
  factValue: { en: '{title}: {value} ({period})', cy: '{title}: {value} ({period})' },
  factSignificantlyBetter: {
    en: 'significantly better than {benchmark}',
    cy: 'yn arwyddocaol well na’r meincnod, {benchmark}',
  },
  factSignificantlyWorse: {
    en: 'significantly worse than {benchmark}',
    cy: 'yn arwyddocaol waeth na’r meincnod, {benchmark}',
  },
  factSimilar: {
    en: 'not significantly different from {benchmark}',
    cy: 'heb fod yn arwyddocaol wahanol i’r meincnod, {benchmark}',
  },
  factBetterUntested: {
    en: 'on the good side of {benchmark} (the difference was not tested)',
    cy: 'ar ochr dda’r meincnod, {benchmark} (ni phrofwyd y gwahaniaeth)',
  },
  factWorseUntested: {
    en: 'on the poor side of {benchmark} (the difference was not tested)',
    cy: 'ar ochr wael y meincnod, {benchmark} (ni phrofwyd y gwahaniaeth)',
  },
  factAtBenchmark: { en: 'the same as {benchmark}', cy: 'yr un fath â’r meincnod, {benchmark}' },
  benchmarkMedian: {
    en: 'the median of its {count} {count:comparator|comparators} ({at})',
    cy: 'canolrif ei {count} cymharydd ({at})',
  },
  factBest: { en: 'the best of {of}', cy: 'y gorau o {of}' },
  factWorst: { en: 'the lowest ranked of {of}', cy: 'yr isaf ei safle o {of}' },
  factRank: { en: 'rank {rank} of {of}', cy: 'safle {rank} o {of}' },
  factSharedRank: {
    en: 'rank {rank} of {of}, shared with {tied} more',
    cy: 'safle {rank} o {of}, ar y cyd â {tied} arall',
  },
  // years may lie between: five figures can be sixteen years
  factImproving: {
    en: 'the trend over its last five figures is improving',
    cy: 'mae’r duedd dros ei bum ffigur diwethaf yn gwella',
  },
  factWorsening: {
    en: 'the trend over its last five figures is worsening',
    cy: 'mae’r duedd dros ei bum ffigur diwethaf yn gwaethygu',
  },
  factNoChange: {
    en: 'its last five figures show no trend',
    cy: 'nid yw ei bum ffigur diwethaf yn dangos tuedd',
  },
  factTargetMet: { en: 'the target of {target} is met', cy: 'cyrhaeddwyd y targed o {target}' },
  factTargetMissed: {
    en: 'the target of {target} is missed by {gap}',
    cy: 'methwyd y targed o {target} o {gap}',
  },
} as const satisfies Catalogue;
