import type { Catalogue } from './say';

/** How a level came about: a sentence for each `EvidenceStep.rule`, with its details. */
export const evidenceStepWords = {
  quartile: {
    en: 'Quartile {quartile} (4 is best) of the {of} {of:authority|authorities} compared: level {level}.',
    cy: 'Chwartel {quartile} (4 yw’r gorau) o’r {of} awdurdod a gymharwyd: lefel {level}.',
  },
  threshold: {
    en: 'By the framework’s thresholds {value} is level {level}.',
    cy: 'Yn ôl trothwyon y fframwaith, lefel {level} yw {value}.',
  },
  target: {
    en: 'Measured by its target of {target}: level {level}.',
    cy: 'Wedi’i fesur yn ôl ei darged o {target}: lefel {level}.',
  },
  noTarget: {
    en: 'The framework asks for a target, and there is none: no level.',
    cy: 'Mae’r fframwaith yn gofyn am darged, ac nid oes un: dim lefel.',
  },
  targetAndTrendUp: {
    en: 'The target of {target} is met and the trend is improving: from level {from} to {to}.',
    cy: 'Cyrhaeddwyd y targed o {target} ac mae’r duedd yn gwella: o lefel {from} i {to}.',
  },
  targetAndTrendDown: {
    en: 'The target of {target} is missed and the trend is worsening: from level {from} to {to}.',
    cy: 'Methwyd y targed o {target} ac mae’r duedd yn gwaethygu: o lefel {from} i {to}.',
  },
  heldNotSignificant: {
    en: 'The difference from the comparators’ median is not significant at 95%: held at level {to} instead of {from}.',
    cy: 'Nid yw’r gwahaniaeth o ganolrif y cymaryddion yn arwyddocaol ar 95%: cedwir ar lefel {to} yn lle {from}.',
  },
  heldAtMedian: {
    en: 'It is the same as the comparators’ median: held at level {to} instead of {from}.',
    cy: 'Mae yr un fath â chanolrif y cymaryddion: cedwir ar lefel {to} yn lle {from}.',
  },
  noDirection: {
    en: 'It has no good direction: context only, no level.',
    cy: 'Nid oes iddo gyfeiriad da: cyd-destun yn unig, dim lefel.',
  },
  teamsMeetTarget: {
    en: '{met} of {of} {of:team meets its target|teams meet their target}: level {level}.',
    cy: 'Mae {met} o {of} tîm yn cyrraedd {of:ei darged|eu targed}: lefel {level}.',
  },
  teamsImproving: {
    en: 'One step up in that: more teams are improving than give concern.',
    cy: 'Un cam i fyny yn hynny: mae mwy o dimau’n gwella nag sy’n peri pryder.',
  },
  teamsWorsening: {
    en: 'One step down in that: more teams give concern than are improving.',
    cy: 'Un cam i lawr yn hynny: mae mwy o dimau’n peri pryder nag sy’n gwella.',
  },
  noScale: { en: 'The framework has no levels.', cy: 'Nid oes lefelau yn y fframwaith.' },
  contextOnly: {
    en: 'The framework takes it as context only: no level.',
    cy: 'Mae’r fframwaith yn ei gymryd fel cyd-destun yn unig: dim lefel.',
  },
  noValue: {
    en: 'The council has no figure for it: no level.',
    cy: 'Nid oes gan y cyngor ffigur ar ei gyfer: dim lefel.',
  },
  aboveWhole: {
    en: 'The council’s figure is more than the whole, which no proportion can be: no level.',
    cy: 'Mae ffigur y cyngor yn fwy na’r cyfan, ac ni all cyfran fod felly: dim lefel.',
  },
  ofNobody: {
    en: 'The council’s figure is 0 of 0, a share of nobody: no level.',
    cy: 'Mae ffigur y cyngor yn 0 o 0, cyfran o neb: dim lefel.',
  },
  tooFewComparators: {
    en: 'Only {of} {of:authority has|authorities have} a figure; quartiles need four: no level.',
    cy: 'Dim ond {of} awdurdod sydd â ffigur; mae angen pedwar ar gyfer chwarteli: dim lefel.',
  },
  officersLevel: {
    en: 'The level that the officer gave: {level}.',
    cy: 'Y lefel a roddodd y swyddog: {level}.',
  },
  noLevel: {
    en: 'The finding was given no level.',
    cy: 'Ni roddwyd lefel i’r canfyddiad.',
  },
} as const satisfies Catalogue;

/** Why a domain has no suggestion: a sentence for each `Suggestion.why`; `pieces`, `minimum`, `share` and `floor` (as percentages). */
export const coverageWords = {
  tooFewPieces: {
    en: 'Not enough evidence: {pieces} of the {minimum} {minimum:piece|pieces} that a suggestion needs.',
    cy: 'Dim digon o dystiolaeth: {pieces} o’r {minimum} darn sydd eu hangen ar gyfer awgrym.',
  },
  belowCoverageFloor: {
    en: 'Not enough evidence: {share}% of what was expected could be used, and {floor}% is needed.',
    cy: 'Dim digon o dystiolaeth: gellid defnyddio {share}% o’r hyn a ddisgwylid, ac mae angen {floor}%.',
  },
  noScale: {
    en: 'This framework has no levels.',
    cy: 'Nid oes lefelau yn y fframwaith hwn.',
  },
  mixed: {
    en: 'The evidence is mixed: its pieces are two levels apart or more.',
    cy: 'Mae’r dystiolaeth yn gymysg: mae ei darnau ddwy lefel neu fwy ar wahân.',
  },
} as const satisfies Catalogue;

/** A cap that was applied; `reason` is the framework's own. */
export const capWords = {
  capped: {
    en: 'Held at “{to}” instead of “{from}”: {reason}',
    cy: 'Cedwir ar “{to}” yn lle “{from}”: {reason}',
  },
} as const satisfies Catalogue;

/** What was done otherwise, by `Firmness.changes[].alternative`: the beginning of "… it would be level 2". */
export const alternativeWords = {
  quartileMethod: {
    en: 'With the other quartile method ({method})',
    cy: 'Gyda’r dull chwartel arall ({method})',
  },
  withoutComparator: { en: 'Without {authority}', cy: 'Heb {authorityCy}' },
  neighbours: { en: 'With {k} {k:neighbour|neighbours}', cy: 'Gyda {k} o gymdogion' },
  nextGroup: {
    en: 'Against the group that stands next ({choice})',
    cy: 'Yn erbyn y grŵp nesaf ({choice})',
  },
  withoutEvidence: { en: 'Without {evidence}', cy: 'Heb {evidence}' },
  withoutFinding: { en: 'Without finding {number}', cy: 'Heb ganfyddiad {number}' },
  withoutProvisional: { en: 'Without provisional figures', cy: 'Heb ffigurau dros dro' },
} as const satisfies Catalogue;

/** Words for the values of details in `alternativeWords`. */
export const alternativeDetailWords = {
  inclusive: { en: 'QUARTILE.INC', cy: 'QUARTILE.INC' },
  exclusive: { en: 'QUARTILE.EXC', cy: 'QUARTILE.EXC' },
  country: { en: 'the whole country', cy: 'y wlad gyfan' },
  nearest: { en: 'the nearest neighbours', cy: 'y cymdogion agosaf' },
} as const satisfies Catalogue;
