import type { Catalogue } from '../say';

/** Words that several sheets, results.json and the terminal share. */
export const sharedSheetWords = {
  sheetGrid: { en: 'Judgement grid', cy: 'Grid barnu' },
  sheetMatrix: { en: 'Performance matrix', cy: 'Matrics perfformiad' },
  sheetStar: { en: 'Star chart', cy: 'Siart seren' },
  sheetCharts: { en: 'Charts {theme}', cy: 'Siartiau {theme}' },
  sheetBenchmark: { en: 'Benchmark', cy: 'Meincnod' },
  sheetProblems: { en: 'Problems', cy: 'Problemau' },
  sheetMethod: { en: 'Method', cy: 'Dull' },

  question: { en: 'Question', cy: 'Cwestiwn' },
  theme: { en: 'Theme', cy: 'Thema' },
  domain: { en: 'Domain', cy: 'Maes' },
  level: { en: 'Level', cy: 'Lefel' },
  judged: { en: 'Judged', cy: 'Barnwyd' },
  suggested: { en: 'Suggested', cy: 'Awgrymir' },
  indicator: { en: 'Indicator', cy: 'Dangosydd' },
  period: { en: 'Period', cy: 'Cyfnod' },
  unit: { en: 'Unit', cy: 'Uned' },
  value: { en: 'Value', cy: 'Gwerth' },
  authority: { en: 'Authority', cy: 'Awdurdod' },
  yes: { en: 'Yes', cy: 'Ydy' },
  no: { en: 'No', cy: 'Nac ydy' },
  latestOfEach: { en: 'the latest of each indicator', cy: 'y diweddaraf ar gyfer pob dangosydd' },
  notJudged: { en: 'Not judged', cy: 'Heb ei farnu' },
  noLevels: { en: 'No levels', cy: 'Dim lefelau' },
  notEnough: { en: 'Not enough evidence', cy: 'Dim digon o dystiolaeth' },
  otherwise: { en: '{alternative}: level {level}.', cy: '{alternative}: lefel {level}.' },
  otherwiseNone: { en: '{alternative}: no level.', cy: '{alternative}: dim lefel.' },
  otherwiseMore: {
    en: '{count} other {count:change|changes} of method would change it too.',
    cy: 'Byddai {count} newid dull arall yn ei newid hefyd.',
  },
  councilUntil: { en: '{name} (until {year}, {code})', cy: '{name} (hyd {year}, {code})' },
  councilFrom: { en: '{name} (from {year}, {code})', cy: '{name} (o {year}, {code})' },
  andMore: { en: '{names} and {count} more', cy: '{names} a {count} arall' },
  rankOf: { en: 'rank {rank} of {of}', cy: 'safle {rank} o {of}' },
  rankTiedOf: { en: 'rank {rank} of {of} (tied)', cy: 'safle {rank} o {of} (cydradd)' },
  nextLevelPeople: {
    en: '{code} at {value} instead of {now} ({people} {people:person|people}) would bring level {to}.',
    cy: 'Byddai {code} yn {value} yn lle {now} ({people} {people:person|o bobl}) yn dod â lefel {to}.',
  },
  nextLevel: {
    en: '{code} at {value} instead of {now} would bring level {to}.',
    cy: 'Byddai {code} yn {value} yn lle {now} yn dod â lefel {to}.',
  },
  /** By its place in the list of findings. */
  findingNumber: { en: 'Finding {number}', cy: 'Canfyddiad {number}' },
  questionUnjudged: {
    en: 'Levels that officers have not judged yet: {unjudged} of {known}.',
    cy: 'Lefelau nad yw swyddogion wedi’u barnu eto: {unjudged} o {known}.',
  },
  questionMean: {
    en: 'Mean {mean}; domains with a level: {judged} of {domains}.',
    cy: 'Cymedr {mean}; meysydd â lefel: {judged} o {domains}.',
  },
  questionNotJudged: {
    en: 'No domain of this question has a level yet.',
    cy: 'Nid oes lefel eto gan unrhyw faes o’r cwestiwn hwn.',
  },

  muchBetter: { en: 'Much better', cy: 'Llawer gwell' },
  better: { en: 'Better', cy: 'Gwell' },
  similar: { en: 'Similar', cy: 'Tebyg' },
  worse: { en: 'Worse', cy: 'Gwaeth' },
  muchWorse: { en: 'Much worse', cy: 'Llawer gwaeth' },
  muchHigher: { en: 'Much higher', cy: 'Llawer uwch' },
  higher: { en: 'Higher', cy: 'Uwch' },
  lower: { en: 'Lower', cy: 'Is' },
  muchLower: { en: 'Much lower', cy: 'Llawer is' },
  differenceNotTested: { en: 'Not tested', cy: 'Heb ei brofi' },

  improving: { en: 'Improving', cy: 'Gwella' },
  worsening: { en: 'Worsening', cy: 'Gwaethygu' },
  increasing: { en: 'Increasing', cy: 'Cynyddu' },
  decreasing: { en: 'Decreasing', cy: 'Gostwng' },
  noChange: { en: 'No change shown', cy: 'Dim newid i’w weld' },
  notTested: { en: 'Not tested', cy: 'Heb ei brofi' },
  trendNotTested: { en: 'Not tested', cy: 'Heb ei phrofi' },

  higherIsBetter: { en: 'Higher is better', cy: 'Uwch yw’r gorau' },
  lowerIsBetter: { en: 'Lower is better', cy: 'Is yw’r gorau' },
  none: { en: 'No direction', cy: 'Dim cyfeiriad' },
  unknown: { en: 'Direction not said', cy: 'Cyfeiriad heb ei nodi' },

  error: { en: 'Error', cy: 'Gwall' },
  warning: { en: 'Warning', cy: 'Rhybudd' },
  note: { en: 'Note', cy: 'Nodyn' },
  unknownProblem: {
    en: 'Something needs a look (code {code}).',
    cy: 'Mae angen edrych ar rywbeth (cod {code}).',
  },
  unknownProblemFix: {
    en: 'Look at the cell, and tell the makers of Judgement Grid the code.',
    cy: 'Edrychwch ar y gell, a rhowch y cod i wneuthurwyr Judgement Grid.',
  },
} as const satisfies Catalogue;
