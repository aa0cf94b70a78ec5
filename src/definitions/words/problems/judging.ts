import type { AdviceCatalogue } from '../advice';

/** What can go wrong with levels and findings. Mistakes in a framework file are in `framework.ts`. */
export const judgingProblems = {
  levelNotOnScale: {
    message: {
      en: '“{typed}” is no level for {domain}. The suggestion counts.',
      cy: 'Nid yw “{typed}” yn lefel ar gyfer {domainCy}. Yr awgrym sy’n cyfrif.',
    },
    fix: {
      en: 'Choose a level from 1 to {levels}, or its name, from the list in the cell.',
      cy: 'Dewiswch lefel o 1 i {levels}, neu ei henw, o’r rhestr yn y gell.',
    },
  },
  levelWithoutReason: {
    message: {
      en: '{domain} is given level {level} where {suggested} is suggested, and no reason. The suggestion counts until there is one.',
      cy: 'Rhoddwyd lefel {level} i {domainCy} lle awgrymir {suggested}, heb reswm. Yr awgrym sy’n cyfrif nes bod un.',
    },
    fix: {
      en: 'Write the reason beside the level, or take the level out.',
      cy: 'Ysgrifennwch y rheswm wrth ochr y lefel, neu tynnwch y lefel allan.',
    },
  },
  levelWithoutReasonOrSuggestion: {
    message: {
      en: '{domain} is given level {level} where the evidence is not enough for a suggestion, and no reason. It stays unjudged until there is one.',
      cy: 'Rhoddwyd lefel {level} i {domainCy} lle nad oes digon o dystiolaeth ar gyfer awgrym, heb reswm. Erys heb ei farnu nes bod un.',
    },
    fix: {
      en: 'Write the reason beside the level, or take the level out.',
      cy: 'Ysgrifennwch y rheswm wrth ochr y lefel, neu tynnwch y lefel allan.',
    },
  },
  noScale: {
    message: {
      en: 'The framework “{framework}” has no levels, so there is nothing to replay.',
      cy: 'Nid oes lefelau yn y fframwaith “{framework}”, felly nid oes dim i’w ailchwarae.',
    },
    fix: {
      en: 'Choose a framework with a scale of levels.',
      cy: 'Dewiswch fframwaith â graddfa o lefelau.',
    },
  },
  wrongNumberOfLevels: {
    message: {
      en: 'There are {found} levels, and the framework has {expected} domains.',
      cy: 'Mae {found} lefel, ac mae {expected} maes yn y fframwaith.',
    },
    fix: {
      en: 'Give one level a domain, in the framework’s order; null for a domain that is not judged.',
      cy: 'Rhowch un lefel i bob maes, yn nhrefn y fframwaith; null ar gyfer maes nad yw wedi’i farnu.',
    },
  },
  levelOffScale: {
    message: {
      en: 'Level {at} ({domain}) is “{level}”, which is not on the scale of 1 to {levels}.',
      cy: 'Lefel {at} ({domainCy}) yw “{level}”, nad yw ar y raddfa 1 i {levels}.',
    },
    fix: {
      en: 'Give a whole level from 1 to {levels}, or null.',
      cy: 'Rhowch lefel gyfan o 1 i {levels}, neu null.',
    },
  },
} as const satisfies AdviceCatalogue;
