import type { Catalogue } from '../say';

/** What is said of domains, questions and the matrix. */
export const reportDomainWords = {
  domainJudged: {
    en: '{domain} was judged {label} (level {level} of {levels}).',
    cy: 'Barnwyd {domain} yn {label} (lefel {level} o {levels}).',
  },
  domainSuggested: {
    en: 'For {domain} the evidence suggests {label} (level {level} of {levels}); nobody has judged it yet.',
    cy: 'Ar gyfer {domain} mae’r dystiolaeth yn awgrymu {label} (lefel {level} o {levels}); nid oes neb wedi’i farnu eto.',
  },
  domainNone: { en: '{domain} has no level. {why}', cy: 'Nid oes lefel i {domain}. {why}' },
  domainDiffers: {
    en: 'The evidence suggests level {suggested} instead.',
    cy: 'Mae’r dystiolaeth yn awgrymu lefel {suggested} yn lle hynny.',
  },
  domainReason: { en: 'Reason given: {reason}', cy: 'Y rheswm a roddwyd: {reason}' },
  domainBy: { en: 'Judged by {by}, {on}.', cy: 'Barnwyd gan {by}, {on}.' },
  domainPieces: {
    en: 'It rests on {pieces} pieces of evidence.',
    cy: 'Mae’n seiliedig ar {pieces} darn o dystiolaeth.',
  },
  domainFirmness: {
    en: 'Of the other sound ways to compute the suggestion, {share} give the same level.',
    cy: 'O’r ffyrdd dilys eraill o gyfrifo’r awgrym, mae {share} yn rhoi’r un lefel.',
  },
  domainMixed: {
    en: 'The evidence is mixed: its pieces are two levels apart or more.',
    cy: 'Mae’r dystiolaeth yn gymysg: mae ei darnau ddwy lefel neu fwy ar wahân.',
  },
  questionResult: {
    en: 'On “{question}” the result is {label}.',
    cy: 'Ar “{question}” y canlyniad yw {label}.',
  },
  questionNone: {
    en: 'On “{question}” there is no result, as none of its domains has a level.',
    cy: 'Ar “{question}” nid oes canlyniad, gan nad oes lefel i unrhyw un o’i feysydd.',
  },
} as const satisfies Catalogue;
