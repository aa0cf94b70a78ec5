import type { Catalogue } from '../say';

/** What is said of one indicator. A difference is called significant only where it was tested, a trend improving only where one is shown. */
export const reportFigureWords = {
  figureValue: { en: '{title}: {value} ({period}).', cy: '{title}: {value} ({period}).' },
  figureMissing: {
    en: '{title}: there is no figure for {authority} ({period}). {reason}',
    cy: '{title}: nid oes ffigur ar gyfer {authority} ({period}). {reason}',
  },
  figureBest: { en: 'It is the best of the {of} compared.', cy: 'Dyma’r gorau o’r {of} a gymharwyd.' },
  figureRank: { en: 'It is rank {rank} of {of}.', cy: 'Mae’n safle {rank} o {of}.' },
  figureRankTied: {
    en: 'It is rank {rank} of {of}, shared with {tied} more.',
    cy: 'Mae’n safle {rank} o {of}, wedi’i rannu â {tied} arall.',
  },
  figureRankHighest: {
    en: 'It is rank {rank} of {of}, counted from the highest; neither end is said to be the good one.',
    cy: 'Mae’n safle {rank} o {of}, gan gyfrif o’r uchaf; ni ddywedir bod y naill ben na’r llall yn dda.',
  },
  figureMuchBetter: {
    en: 'It is better than the comparators’ median of {median}, and the difference is significant at 99.8%.',
    cy: 'Mae’n well na chanolrif y cymaryddion, sef {median}, ac mae’r gwahaniaeth yn arwyddocaol ar 99.8%.',
  },
  figureBetter: {
    en: 'It is better than the comparators’ median of {median}, and the difference is significant at 95%.',
    cy: 'Mae’n well na chanolrif y cymaryddion, sef {median}, ac mae’r gwahaniaeth yn arwyddocaol ar 95%.',
  },
  figureSimilar: {
    en: 'The difference from the comparators’ median of {median} is not significant at 95%.',
    cy: 'Nid yw’r gwahaniaeth o ganolrif y cymaryddion, sef {median}, yn arwyddocaol ar 95%.',
  },
  figureWorse: {
    en: 'It is worse than the comparators’ median of {median}, and the difference is significant at 95%.',
    cy: 'Mae’n waeth na chanolrif y cymaryddion, sef {median}, ac mae’r gwahaniaeth yn arwyddocaol ar 95%.',
  },
  figureMuchWorse: {
    en: 'It is worse than the comparators’ median of {median}, and the difference is significant at 99.8%.',
    cy: 'Mae’n waeth na chanolrif y cymaryddion, sef {median}, ac mae’r gwahaniaeth yn arwyddocaol ar 99.8%.',
  },
  figureMuchHigher: {
    en: 'It is higher than the comparators’ median of {median}, and the difference is significant at 99.8%.',
    cy: 'Mae’n uwch na chanolrif y cymaryddion, sef {median}, ac mae’r gwahaniaeth yn arwyddocaol ar 99.8%.',
  },
  figureHigher: {
    en: 'It is higher than the comparators’ median of {median}, and the difference is significant at 95%.',
    cy: 'Mae’n uwch na chanolrif y cymaryddion, sef {median}, ac mae’r gwahaniaeth yn arwyddocaol ar 95%.',
  },
  figureLower: {
    en: 'It is lower than the comparators’ median of {median}, and the difference is significant at 95%.',
    cy: 'Mae’n is na chanolrif y cymaryddion, sef {median}, ac mae’r gwahaniaeth yn arwyddocaol ar 95%.',
  },
  figureMuchLower: {
    en: 'It is lower than the comparators’ median of {median}, and the difference is significant at 99.8%.',
    cy: 'Mae’n is na chanolrif y cymaryddion, sef {median}, ac mae’r gwahaniaeth yn arwyddocaol ar 99.8%.',
  },
  figureAboveUntested: {
    en: 'It is above the comparators’ median of {median}; the difference could not be tested.',
    cy: 'Mae uwchlaw canolrif y cymaryddion, sef {median}; ni ellid profi’r gwahaniaeth.',
  },
  figureBelowUntested: {
    en: 'It is below the comparators’ median of {median}; the difference could not be tested.',
    cy: 'Mae islaw canolrif y cymaryddion, sef {median}; ni ellid profi’r gwahaniaeth.',
  },
  figureAtMedian: {
    en: 'It equals the comparators’ median.',
    cy: 'Mae’n hafal i ganolrif y cymaryddion.',
  },
  figureImproving: {
    en: 'The trend of the last five years is improving.',
    cy: 'Mae tuedd y pum mlynedd diwethaf yn gwella.',
  },
  figureWorsening: {
    en: 'The trend of the last five years is worsening.',
    cy: 'Mae tuedd y pum mlynedd diwethaf yn gwaethygu.',
  },
  figureIncreasing: {
    en: 'The trend of the last five years is upwards.',
    cy: 'Mae tuedd y pum mlynedd diwethaf ar i fyny.',
  },
  figureDecreasing: {
    en: 'The trend of the last five years is downwards.',
    cy: 'Mae tuedd y pum mlynedd diwethaf ar i lawr.',
  },
  figureNoChange: {
    en: 'The last five years show no trend.',
    cy: 'Nid yw’r pum mlynedd diwethaf yn dangos tuedd.',
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
  figureMorePeople: {
    en: 'To reach the median it would take {people} people more.',
    cy: 'I gyrraedd y canolrif byddai angen {people} yn rhagor o bobl.',
  },
  figureFewerPeople: {
    en: 'To reach the median it would take {people} people fewer.',
    cy: 'I gyrraedd y canolrif byddai angen {people} yn llai o bobl.',
  },
  figureLeftOut: {
    en: 'Left out of this comparison. {names}',
    cy: 'Wedi’u hepgor o’r gymhariaeth hon. {names}',
  },
} as const satisfies Catalogue;
