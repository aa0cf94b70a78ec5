import type { Catalogue } from '../say';

/** What a run prints to the terminal. */
export const terminalWords = {
  terminalHeading: { en: '{authority} · {period}', cy: '{authority} · {period}' },
  terminalComparators: { en: 'Comparators: {reason}', cy: 'Cymaryddion: {reason}' },
  terminalFollowed: {
    en: 'As chosen in the pane, which the workbook remembers: {said}. The option, where it is given, goes before it.',
    cy: 'Fel y dewiswyd yn y cwarel, a gofir gan y llyfr gwaith: {said}. Mae’r opsiwn, lle rhoddir ef, yn mynd o’i flaen.',
  },
  terminalComparatorsKept: {
    en: 'comparators {choice} (--comparators)',
    cy: 'cymaryddion {choice} (--comparators)',
  },
  terminalFrameworkKept: { en: 'framework {choice} (--framework)', cy: 'fframwaith {choice} (--framework)' },
  terminalPeriodKept: { en: 'period {choice} (--period)', cy: 'cyfnod {choice} (--period)' },
  terminalIndicators: {
    en: 'Indicators compared: {compared}; without a value of the council: {without}.',
    cy: 'Dangosyddion a gymharwyd: {compared}; heb werth gan y cyngor: {without}.',
  },
  terminalKey: {
    en: '● judged  ○ suggested  ◉ both  ≠ mixed',
    cy: '● barnwyd  ○ awgrymir  ◉ y ddau  ≠ cymysg',
  },
  terminalLevel: { en: 'level', cy: 'lefel' },
  terminalCoverage: { en: 'cover', cy: 'cwmpas' },
  terminalFirm: { en: 'firm', cy: 'cadarn' },
  terminalMean: { en: 'mean', cy: 'cymedr' },
  terminalMixed: { en: '{level} ≠', cy: '{level} ≠' },
  terminalSuggested: {
    en: 'The evidence suggests: {label}. Levels that officers have not judged yet: {unjudged} of {known}. {how}',
    cy: 'Mae’r dystiolaeth yn awgrymu: {label}. Lefelau nad yw swyddogion wedi’u barnu eto: {unjudged} o {known}. {how}',
  },
  terminalResult: { en: 'Result: {label}. {how}', cy: 'Canlyniad: {label}. {how}' },
  terminalProblems: {
    en: 'Problems: errors {errors}, warnings {warnings}, notes {notes}.',
    cy: 'Problemau: gwallau {errors}, rhybuddion {warnings}, nodiadau {notes}.',
  },
  terminalMoreProblems: {
    en: '… and {count} more, on the Problems sheet and in results.json.',
    cy: '… a {count} arall, ar y daflen Problemau ac yn results.json.',
  },
  terminalMoreInspected: { en: '… and {count} more, in --json.', cy: '… a {count} arall, yn --json.' },
  inspectTables: { en: 'Tables found: {count}', cy: 'Tablau a gafwyd: {count}' },
  inspectTable: { en: '{place} · {layout}', cy: '{place} · {layout}' },
  inspectCounts: {
    en: 'Readings {readings}, indicators {indicators}, periods {periods}, authorities {authorities}, aggregates {aggregates}',
    cy: 'Darlleniadau {readings}, dangosyddion {indicators}, cyfnodau {periods}, awdurdodau {authorities}, agregiadau {aggregates}',
  },
  inspectIndicators: { en: 'Indicators: {codes}', cy: 'Dangosyddion: {codes}' },
  inspectPeriods: { en: 'Periods: {labels}', cy: 'Cyfnodau: {labels}' },
  inspectDoubt: {
    en: 'Doubt: {doubt}',
    cy: 'Amheuaeth: {doubt}',
  },
  long: { en: 'a figure a row', cy: 'ffigur fesul rhes' },
  wideByAuthority: { en: 'an authority a column', cy: 'awdurdod fesul colofn' },
  wideByPeriod: { en: 'authorities down, periods across', cy: 'awdurdodau i lawr, cyfnodau ar draws' },
  wideByIndicator: {
    en: 'authorities down, indicators across',
    cy: 'awdurdodau i lawr, dangosyddion ar draws',
  },
  wideMixed: {
    en: 'authorities down, indicators and periods across',
    cy: 'awdurdodau i lawr, dangosyddion a chyfnodau ar draws',
  },
  register: { en: 'register of indicators', cy: 'cofrestr dangosyddion' },
  context: { en: 'context figures', cy: 'ffigurau cyd-destun' },
  neighbours: { en: 'published neighbours', cy: 'cymdogion cyhoeddedig' },
  families: { en: 'family groups', cy: 'grwpiau teulu' },
  findings: { en: 'findings', cy: 'canfyddiadau' },
  targets: { en: 'targets', cy: 'targedau' },
  objectives: { en: 'corporate objectives', cy: 'amcanion corfforaethol' },
  partnerActions: { en: 'actions agreed with partners', cy: 'camau a gytunwyd â phartneriaid' },
  lookup: { en: 'look-up', cy: 'tabl chwilio' },
  layoutNone: { en: 'no figures', cy: 'dim ffigurau' },
} as const satisfies Catalogue;
