import type { Catalogue } from '../say';

/**
 * What is said of one indicator. A difference is called significant only where it was tested, a trend improving only where one is shown,
 * a figure the best only where nobody shares the rank.
 */
export const reportFigureWords = {
  figureValue: { en: '{title}: {value} ({period}).', cy: '{title}: {value} ({period}).' },
  figureMissing: {
    en: '{title}: there is no figure for {authority} ({period}). {reason}',
    cy: '{title}: nid oes ffigur ar gyfer {authority} ({period}). {reason}',
  },
  figureBest: { en: 'It is the best of the {of} compared.', cy: 'Dyma’r gorau o’r {of} a gymharwyd.' },
  figureRank: { en: 'It is rank {rank} of {of}.', cy: 'Mae’n safle {rank} o {of}.' },
  figureRankTied: {
    en: 'It is rank {rank} of {of}, tied with {tied} {tied:other|others}.',
    cy: 'Mae’n safle {rank} o {of}, yn gydradd ag {tied:un arall|eraill} ({tied}).',
  },
  figureRankHighest: {
    en: 'It is rank {rank} of {of}, counted from the highest; neither end is said to be the good one.',
    cy: 'Mae’n safle {rank} o {of}, gan gyfrif o’r uchaf; ni ddywedir bod y naill ben na’r llall yn dda.',
  },

  // what it is compared with; the Welsh as it stands after “na” and “a”
  thanMedian: { en: 'the comparators’ median', cy: 'chanolrif y cymaryddion' },

  figureMuchBetter: {
    en: 'It is better than {benchmark} of {value}, and the difference is significant at 99.8%.',
    cy: 'Mae’n well na {benchmark}, sef {value}, ac mae’r gwahaniaeth yn arwyddocaol ar 99.8%.',
  },
  figureBetter: {
    en: 'It is better than {benchmark} of {value}, and the difference is significant at 95%.',
    cy: 'Mae’n well na {benchmark}, sef {value}, ac mae’r gwahaniaeth yn arwyddocaol ar 95%.',
  },
  figureSimilar: {
    en: 'The difference between it and {benchmark} of {value} is not significant at 95%.',
    cy: 'Nid yw’r gwahaniaeth rhyngddo a {benchmark}, sef {value}, yn arwyddocaol ar 95%.',
  },
  figureWorse: {
    en: 'It is worse than {benchmark} of {value}, and the difference is significant at 95%.',
    cy: 'Mae’n waeth na {benchmark}, sef {value}, ac mae’r gwahaniaeth yn arwyddocaol ar 95%.',
  },
  figureMuchWorse: {
    en: 'It is worse than {benchmark} of {value}, and the difference is significant at 99.8%.',
    cy: 'Mae’n waeth na {benchmark}, sef {value}, ac mae’r gwahaniaeth yn arwyddocaol ar 99.8%.',
  },
  figureMuchHigher: {
    en: 'It is higher than {benchmark} of {value}, and the difference is significant at 99.8%.',
    cy: 'Mae’n uwch na {benchmark}, sef {value}, ac mae’r gwahaniaeth yn arwyddocaol ar 99.8%.',
  },
  figureHigher: {
    en: 'It is higher than {benchmark} of {value}, and the difference is significant at 95%.',
    cy: 'Mae’n uwch na {benchmark}, sef {value}, ac mae’r gwahaniaeth yn arwyddocaol ar 95%.',
  },
  figureLower: {
    en: 'It is lower than {benchmark} of {value}, and the difference is significant at 95%.',
    cy: 'Mae’n is na {benchmark}, sef {value}, ac mae’r gwahaniaeth yn arwyddocaol ar 95%.',
  },
  figureMuchLower: {
    en: 'It is lower than {benchmark} of {value}, and the difference is significant at 99.8%.',
    cy: 'Mae’n is na {benchmark}, sef {value}, ac mae’r gwahaniaeth yn arwyddocaol ar 99.8%.',
  },
  figureAboveUntested: {
    en: 'It is above the comparators’ median of {value}; the difference could not be tested.',
    cy: 'Mae uwchlaw canolrif y cymaryddion, sef {value}; ni ellid profi’r gwahaniaeth.',
  },
  figureBelowUntested: {
    en: 'It is below the comparators’ median of {value}; the difference could not be tested.',
    cy: 'Mae islaw canolrif y cymaryddion, sef {value}; ni ellid profi’r gwahaniaeth.',
  },
  figureAtMedian: {
    en: 'It is the same as the comparators’ median.',
    cy: 'Mae’r un fath â chanolrif y cymaryddion.',
  },
  figureImproving: { en: 'The recent trend is improving.', cy: 'Mae’r duedd ddiweddar yn gwella.' },
  figureWorsening: { en: 'The recent trend is worsening.', cy: 'Mae’r duedd ddiweddar yn gwaethygu.' },
  figureIncreasing: { en: 'The recent trend is upwards.', cy: 'Mae’r duedd ddiweddar ar i fyny.' },
  figureDecreasing: { en: 'The recent trend is downwards.', cy: 'Mae’r duedd ddiweddar ar i lawr.' },
  figureNoChange: {
    en: 'Recent years show no trend.',
    cy: 'Nid oes tuedd i’w gweld yn y blynyddoedd diwethaf.',
  },
  figurePrevious: {
    en: 'A year before ({period}) it was {value}.',
    cy: 'Flwyddyn ynghynt ({period}) roedd yn {value}.',
  },
  figurePreviousChanged: {
    en: 'A year before ({period}) it was {value}; the change is significant at 95%.',
    cy: 'Flwyddyn ynghynt ({period}) roedd yn {value}; mae’r newid yn arwyddocaol ar 95%.',
  },
  figurePreviousSame: {
    en: 'A year before ({period}) it was {value}; the change is not significant at 95%.',
    cy: 'Flwyddyn ynghynt ({period}) roedd yn {value}; nid yw’r newid yn arwyddocaol ar 95%.',
  },
  figureTargetMet: { en: 'The target of {target} is met.', cy: 'Cyrhaeddwyd y targed o {target}.' },
  figureTargetMissed: { en: 'The target of {target} is missed.', cy: 'Methwyd y targed o {target}.' },
  figureLeftOut: {
    en: 'Left out of this comparison: {names}',
    cy: 'Wedi’u hepgor o’r gymhariaeth hon: {names}',
  },
} as const satisfies Catalogue;
