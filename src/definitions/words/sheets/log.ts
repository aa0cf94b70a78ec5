import type { Catalogue } from '../say';

/** The judgement log. */
export const logWords = {
  sheetLog: { en: 'Judgement log', cy: 'Cofnod barnau' },
  logTitle: { en: 'Judgement log: {authority}', cy: 'Cofnod barnau: {authority}' },
  logHowToRead: {
    en: 'Every change of a level, a reason, a name or a date on the Judgement grid, oldest first. Lines are only ever added; one that is changed or deleted here is put back.',
    cy: 'Pob newid i lefel, rheswm, enw neu ddyddiad ar y Grid barnu, yr hynaf yn gyntaf. Ychwanegu llinellau yn unig a wneir; rhoddir yn ôl linell a newidir neu a ddileir yma.',
  },
  logNumber: { en: 'Number', cy: 'Rhif' },
  logOn: { en: 'Recorded', cy: 'Cofnodwyd' },
  logDomain: { en: 'Domain', cy: 'Maes' },
  logRole: { en: 'Role', cy: 'Rôl' },
  logSuggested: { en: 'Suggested then', cy: 'Awgrymwyd ar y pryd' },
  logBefore: { en: 'Level before', cy: 'Lefel cynt' },
  logLevel: { en: 'Level now', cy: 'Lefel bellach' },
  logReason: { en: 'Reason', cy: 'Rheswm' },
  logBy: { en: 'By', cy: 'Gan' },
  logJudgedOn: { en: 'Date given', cy: 'Dyddiad a roddwyd' },
  logEvidence: { en: 'Rested on', cy: 'Yn seiliedig ar' },
  logLead: { en: 'Lead officer', cy: 'Swyddog arweiniol' },
  logModerator: { en: 'Moderator', cy: 'Safonwr' },
  logNoLevel: { en: 'No level', cy: 'Dim lefel' },
  logNotEnough: { en: 'Not enough evidence', cy: 'Dim digon o dystiolaeth' },
  logIndicator: {
    en: '{id}: {value} ({period}), level {level}',
    cy: '{id}: {value} ({period}), lefel {level}',
  },
  logFinding: { en: '{id}: level {level}', cy: '{id}: lefel {level}' },
  logFindingUnlevelled: { en: '{id}: no level', cy: '{id}: dim lefel' },
  logMore: { en: 'and {count} more', cy: 'a {count} arall' },
  logNoEvidence: { en: 'No evidence', cy: 'Dim tystiolaeth' },
  logEvidenceUnknown: { en: 'Not known any more', cy: 'Ddim yn hysbys bellach' },
} as const satisfies Catalogue;
