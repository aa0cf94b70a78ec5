import type { Catalogue } from '../say';

/** What is said of domains, questions, the matrix and the star. */
export const reportDomainWords = {
  domainJudged: {
    en: '{domain} was judged “{label}”, level {level} of {levels}.',
    cy: 'Barnwyd {domain} yn “{label}”, lefel {level} o {levels}.',
  },
  domainSuggested: {
    en: 'For {domain} the evidence suggests “{label}”, level {level} of {levels}; officers have not judged it yet.',
    cy: 'Ar gyfer {domain} mae’r dystiolaeth yn awgrymu “{label}”, lefel {level} o {levels}; nid yw swyddogion wedi’i farnu eto.',
  },
  domainNone: { en: '{domain} has no level. {why}', cy: '{domain}: nid oes lefel. {why}' },
  domainDiffers: {
    en: 'The evidence alone suggests level {suggested}.',
    cy: 'Mae’r dystiolaeth ynddi’i hun yn awgrymu lefel {suggested}.',
  },
  domainNotEnough: {
    en: 'The evidence alone is not enough to suggest a level.',
    cy: 'Nid yw’r dystiolaeth ynddi’i hun yn ddigon i awgrymu lefel.',
  },
  domainReason: { en: 'The reason given: {reason}', cy: 'Y rheswm a roddwyd: {reason}' },
  domainBy: { en: 'Judged by {by}.', cy: 'Barnwyd gan {by}.' },
  domainByOn: { en: 'Judged by {by}, {on}.', cy: 'Barnwyd gan {by}, {on}.' },
  domainPieces: {
    en: 'Pieces of evidence with a level: {pieces}; coverage of what is expected: {coverage}.',
    cy: 'Darnau o dystiolaeth â lefel: {pieces}; cwmpas yr hyn a ddisgwylir: {coverage}.',
  },
  domainFirmness: {
    en: 'Of {alternatives} other sound {alternatives:way|ways} to work it out, {share} {alternatives:gives|give} the same level.',
    cy: 'O {alternatives} ffordd ddilys arall o’i gyfrifo, mae {share} yn rhoi’r un lefel.',
  },
  domainMixed: {
    en: 'The evidence is mixed: its pieces are two levels apart or more.',
    cy: 'Mae’r dystiolaeth yn gymysg: mae ei darnau ddwy lefel neu fwy ar wahân.',
  },
  domainEvidenceChanged: {
    en: 'The evidence has changed since it was judged.',
    cy: 'Mae’r dystiolaeth wedi newid ers ei farnu.',
  },
  domainEarlier: {
    en: 'For {year} officers judged it “{label}”, level {level}; for this year they are still to judge it.',
    cy: 'Ar gyfer {year} barnodd swyddogion hyn yn “{label}”, lefel {level}; maent eto i’w farnu ar gyfer eleni.',
  },
  domainMoved: {
    en: 'Last year’s level was {from}.',
    cy: 'Lefel y llynedd oedd {from}.',
  },
  questionResult: {
    en: 'On “{question}” the result is “{label}”: {how}',
    cy: 'Ar “{question}” y canlyniad yw “{label}”: {how}',
  },
  questionSuggested: {
    en: 'On “{question}” the evidence suggests “{label}”; levels that officers have not judged yet: {unjudged} of {known}. {how}',
    cy: 'Ar “{question}” mae’r dystiolaeth yn awgrymu “{label}”; lefelau nad yw swyddogion wedi’u barnu eto: {unjudged} o {known}. {how}',
  },
  questionNone: {
    en: 'On “{question}” there is no result, as none of its domains has a level.',
    cy: 'Ar “{question}” nid oes canlyniad, gan nad oes lefel i unrhyw un o’i feysydd.',
  },

  gridCaption: { en: 'Judgement grid, {authority}', cy: 'Grid barnu, {authority}' },
  gridDomain: { en: 'Domain', cy: 'Maes' },
  gridTheme: { en: 'Theme', cy: 'Thema' },
  gridLevel: { en: 'Level', cy: 'Lefel' },
  gridJudgedLevel: { en: '● {level} {label}', cy: '● {level} {label}' },
  gridSuggestedLevel: { en: '○ {level} {label}', cy: '○ {level} {label}' },
  gridNoLevel: { en: 'Not enough evidence', cy: 'Dim digon o dystiolaeth' },
  gridHow: { en: 'Judged or suggested', cy: 'Barnwyd neu awgrymir' },
  gridJudged: { en: 'Judged', cy: 'Barnwyd' },
  gridSuggested: { en: 'Suggested', cy: 'Awgrymir' },
  gridNeither: { en: 'Neither', cy: 'Ddim un' },
  gridCoverage: { en: 'Coverage', cy: 'Cwmpas' },
  gridFirmness: { en: 'Firmness', cy: 'Cadernid' },
  gridLastYear: { en: 'Last year', cy: 'Y llynedd' },
  gridNote: {
    en: '● is a level that officers judged, ○ one that the evidence suggests. Coverage is the share of the expected evidence that there is; firmness the share of other sound ways to work it out that give the same level.',
    cy: '● yw lefel a farnwyd gan swyddogion, ○ un a awgrymir gan y dystiolaeth. Cwmpas yw cyfran y dystiolaeth ddisgwyliedig sydd ar gael; cadernid yw cyfran y ffyrdd dilys eraill o’i gyfrifo sy’n rhoi’r un lefel.',
  },

  matrixPicture: { en: 'Performance matrix', cy: 'Matrics perfformiad' },
  matrixHere: { en: '● {authority}', cy: '● {authority}' },
  matrixLastTime: { en: 'Last time', cy: 'Y tro diwethaf' },
  starPicture: { en: 'Star chart of levels by domain', cy: 'Siart seren o lefelau fesul maes' },
  starTitle: {
    en: '{authority}: {count} of {domains} {domains:domain|domains} {count:has|have} a level',
    cy: '{authority}: mae lefel gan {count} o {domains} maes',
  },
  starThis: { en: 'This time', cy: 'Y tro hwn' },
  starLast: { en: 'Last year', cy: 'Y llynedd' },
} as const satisfies Catalogue;
