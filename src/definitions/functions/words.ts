import type { Catalogue } from '../words/say';

/** Words that formulas put into cells, and the sentences of their errors. */
export const functionWords = {
  muchBetter: { en: 'much better', cy: 'llawer gwell' },
  better: { en: 'better', cy: 'gwell' },
  similar: { en: 'similar', cy: 'tebyg' },
  worse: { en: 'worse', cy: 'gwaeth' },
  muchWorse: { en: 'much worse', cy: 'llawer gwaeth' },
  muchHigher: { en: 'much higher', cy: 'llawer uwch' },
  higher: { en: 'higher', cy: 'uwch' },
  lower: { en: 'lower', cy: 'is' },
  muchLower: { en: 'much lower', cy: 'llawer is' },
  rankOf: { en: '{rank} of {of}', cy: '{rank} o {of}' },

  improving: { en: 'improving', cy: 'gwella' },
  worsening: { en: 'worsening', cy: 'gwaethygu' },
  increasing: { en: 'increasing', cy: 'cynyddu' },
  decreasing: { en: 'decreasing', cy: 'gostwng' },
  noChange: { en: 'no change', cy: 'dim newid' },

  aboveLimits: { en: 'above the limits', cy: 'uwchlaw’r terfynau' },
  withinLimits: { en: 'within the limits', cy: 'o fewn y terfynau' },
  belowLimits: { en: 'below the limits', cy: 'islaw’r terfynau' },

  commonCause: { en: 'common cause', cy: 'achos cyffredin' },
  improvement: { en: 'special cause: improvement', cy: 'achos arbennig: gwelliant' },
  concern: { en: 'special cause: concern', cy: 'achos arbennig: pryder' },
  neutralHigh: { en: 'special cause: high', cy: 'achos arbennig: uchel' },
  neutralLow: { en: 'special cause: low', cy: 'achos arbennig: isel' },
  consistentlyMet: { en: 'consistently meets the target', cy: 'cyrraedd y targed yn gyson' },
  consistentlyMissed: { en: 'consistently misses the target', cy: 'methu’r targed yn gyson' },
  hitAndMiss: { en: 'hit and miss', cy: 'taro a methu' },

  'nearest.leftOut': {
    en: 'Not compared, a figure is missing: {list}',
    cy: 'Heb eu cymharu, mae ffigur ar goll: {list}',
  },
  'nearest.notUsed': {
    en: 'Columns not used, the council has no figure: {list}',
    cy: 'Colofnau heb eu defnyddio, nid oes gan y cyngor ffigur: {list}',
  },

  unreadable: {
    en: '“{text}” is neither a number nor a known marker. Replace it with a number, or with [c], [x] or [z].',
    cy: 'Nid yw “{text}” yn rhif nac yn farciwr hysbys. Rhowch rif yn ei le, neu [c], [x] neu [z].',
  },
  noNumbers: {
    en: 'There is no number in the range, only blanks and markers.',
    cy: 'Nid oes rhif yn yr ystod, dim ond celloedd gwag a marcwyr.',
  },
  notInRange: {
    en: '{value} is not in the range. Include the council’s own cell: it counts among its comparators.',
    cy: 'Nid yw {value} yn yr ystod. Dylech gynnwys cell y cyngor ei hun: mae’n cyfrif ymhlith ei gymaryddion.',
  },
  fewerThanFour: {
    en: 'Quartiles need four numbers; the range has {of}.',
    cy: 'Mae angen pedwar rhif ar gyfer chwarteli; mae gan yr ystod {of}.',
  },
  'no.value': { en: 'The value is missing or a marker.', cy: 'Mae’r gwerth ar goll neu’n farciwr.' },
  'no.count': { en: 'The count is missing or a marker.', cy: 'Mae’r cyfrif ar goll neu’n farciwr.' },
  'no.base': {
    en: 'The base (how many people in all) is missing or a marker.',
    cy: 'Mae’r sail (faint o bobl i gyd) ar goll neu’n farciwr.',
  },
  'no.confidence': { en: 'The confidence is no number.', cy: 'Nid yw’r lefel hyder yn rhif.' },
  'no.multiplier': { en: 'The multiplier is no number.', cy: 'Nid yw’r lluosydd yn rhif.' },
  'no.target': { en: 'The target is no number.', cy: 'Nid yw’r targed yn rhif.' },
  'no.k': { en: 'The number of neighbours is no number.', cy: 'Nid yw nifer y cymdogion yn rhif.' },
  baseNotAboveZero: {
    en: 'The base must be above 0; it is {base}.',
    cy: 'Rhaid i’r sail fod yn fwy na 0; {base} ydyw.',
  },
  countBelowZero: {
    en: 'The count must be 0 or more; it is {count}.',
    cy: 'Rhaid i’r cyfrif fod yn 0 neu’n fwy; {count} ydyw.',
  },
  countAboveBase: {
    en: 'The count, {count}, is more than the base, {base}. For a rate use JG.BYAR.',
    cy: 'Mae’r cyfrif, {count}, yn fwy na’r sail, {base}. Ar gyfer cyfradd defnyddiwch JG.BYAR.',
  },
  confidenceOutside: {
    en: 'The confidence must be between 0 and 1 (or 0 and 100), such as 0.95 or 99.8; it is {number}.',
    cy: 'Rhaid i’r lefel hyder fod rhwng 0 ac 1 (neu 0 a 100), megis 0.95 neu 99.8; {number} ydyw.',
  },
  multiplierNotAboveZero: {
    en: 'The multiplier must be above 0; it is {multiplier}.',
    cy: 'Rhaid i’r lluosydd fod yn fwy na 0; {multiplier} ydyw.',
  },
  unknownPolarity: {
    en: '“{text}” is no polarity. Write "higher", "lower" or "none" (or 1, -1, 0).',
    cy: 'Nid yw “{text}” yn bolaredd. Ysgrifennwch "uchel", "isel" neu "dim" (neu 1, -1, 0).',
  },
  unknownMethod: {
    en: '“{text}” is no quartile method. Write "inclusive" or "exclusive".',
    cy: 'Nid yw “{text}” yn ddull chwartel. Ysgrifennwch "cynhwysol" neu "anghynhwysol".',
  },
  unequalRanges: {
    en: 'The two ranges must be of one size: {counts} counts, {bases} bases.',
    cy: 'Rhaid i’r ddwy ystod fod o’r un maint: {counts} cyfrif, {bases} sail.',
  },
  unequalWeights: {
    en: 'There must be a weight for each column: {weights} weights, {variables} columns.',
    cy: 'Rhaid cael pwysau ar gyfer pob colofn: {weights} pwysau, {variables} colofn.',
  },
  badWeights: {
    en: 'Each of the {variables} weights must be a number of 0 or more, and not all 0.',
    cy: 'Rhaid i bob un o’r {variables} pwysau fod yn rhif 0 neu fwy, ac nid 0 i gyd.',
  },
  'trend.basesNeeded': {
    en: '{value} is no count of events. Give the counts, and the bases: without people behind it a trend cannot be tested.',
    cy: 'Nid yw {value} yn gyfrif o ddigwyddiadau. Rhowch y cyfrifon a’r seiliau: heb bobl y tu ôl iddi ni ellir profi tuedd.',
  },
  'trend.tooFewPoints': {
    en: 'A trend needs five annual figures.',
    cy: 'Mae angen pum ffigur blynyddol ar gyfer tuedd.',
  },
  'trend.everybodyCounted': {
    en: 'In one of the last five years everybody is counted (100%): the trend cannot be tested.',
    cy: 'Yn un o’r pum mlynedd diwethaf mae pawb wedi’u cyfrif (100%): ni ellir profi’r duedd.',
  },
  'trend.noInterval': {
    en: 'One of the figures has no interval: the trend cannot be tested.',
    cy: 'Nid oes gan un o’r ffigurau gyfwng: ni ellir profi’r duedd.',
  },
  'xmr.tooFewPoints': {
    en: 'An XmR chart needs 13 figures; the range has {of}.',
    cy: 'Mae angen 13 ffigur ar gyfer siart XmR; mae gan yr ystod {of}.',
  },
  'xmr.noMovingRange': {
    en: 'The figures have no moving range: there are no limits.',
    cy: 'Nid oes gan y ffigurau amrediad symudol: nid oes terfynau.',
  },
  'nearest.unknownName': {
    en: '“{text}” is not among the names.',
    cy: 'Nid yw “{text}” ymhlith yr enwau.',
  },
  'nearest.ownMissing': {
    en: 'The table has no figure for {text}.',
    cy: 'Nid oes gan y tabl ffigur ar gyfer {text}.',
  },
  'nearest.nobody': {
    en: 'No other council has the figures that {text} has.',
    cy: 'Nid oes gan yr un cyngor arall y ffigurau sydd gan {text}.',
  },
  'nearest.unequalRows': {
    en: 'There must be a name for each row of the table: {names} names, {rows} rows.',
    cy: 'Rhaid cael enw ar gyfer pob rhes o’r tabl: {names} enw, {rows} rhes.',
  },
  'nearest.badCount': {
    en: 'The number of neighbours must be a whole number of 1 or more; it is {k}.',
    cy: 'Rhaid i nifer y cymdogion fod yn rhif cyfan 1 neu fwy; {k} ydyw.',
  },
  'compare.nobody': {
    en: 'There is nobody in the range but the council itself.',
    cy: 'Nid oes neb yn yr ystod ond y cyngor ei hun.',
  },
  'compare.otherValue': {
    en: 'Count ÷ base is {share}, which does not give the value {value}.',
    cy: 'Cyfrif ÷ sail yw {share}, nad yw’n rhoi’r gwerth {value}.',
  },
  'compare.unitNeeded': {
    en: 'A value of 0 could be in any unit: give the multiplier (100 for per cent, 10000 for a rate per 10,000).',
    cy: 'Gallai gwerth o 0 fod mewn unrhyw uned: rhowch y lluosydd (100 ar gyfer y cant, 10000 ar gyfer cyfradd fesul 10,000).',
  },
  outsideLimits: {
    en: 'A number is outside what the formula can work with.',
    cy: 'Mae rhif y tu allan i’r hyn y gall y fformiwla weithio ag ef.',
  },
} as const satisfies Catalogue;
