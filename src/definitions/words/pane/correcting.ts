import type { Catalogue } from '../say';

/** The words of the pane for what was read and how the officer corrects it. */
export const correctingWords = {
  tableIndicators: { en: '{indicators} {indicators:indicator|indicators}', cy: '{indicators} dangosydd' },
  tableSkipped: { en: 'Skipped, as you asked', cy: 'Wedi’i hepgor, fel y gofynnoch' },
  tableDoubt: { en: '{message} ({count})', cy: '{message} ({count})' },
  correctTable: { en: 'Correct {place}', cy: 'Cywiro {place}' },
  correct: { en: 'Correct', cy: 'Cywiro' },
  skipTable: { en: 'Do not read this table', cy: 'Peidio â darllen y tabl hwn' },
  headerRow: { en: 'The headings are in row', cy: 'Mae’r penawdau yn rhes' },
  apply: { en: 'Apply', cy: 'Gosod' },
  columnsHeading: { en: 'What the columns hold', cy: 'Beth sydd yn y colofnau' },
  asUnderstood: { en: 'As understood: {reading}', cy: 'Fel y’i deallwyd: {reading}' },
  asInSheets: { en: 'As the sheets say', cy: 'Fel y dywed y taflenni' },
  indicatorsHeading: { en: 'Indicators ({count})', cy: 'Dangosyddion ({count})' },
  findIndicator: { en: 'Find an indicator by code or title', cy: 'Canfod dangosydd yn ôl cod neu deitl' },
  noIndicator: {
    en: 'No indicator has that in its code or title.',
    cy: 'Nid yw hynny yng nghod na theitl unrhyw ddangosydd.',
  },
  indicatorsHint: {
    en: 'Where no direction is known, an indicator is never better or worse. Say which way is good.',
    cy: 'Lle nad oes cyfeiriad hysbys, nid yw dangosydd byth yn well nac yn waeth. Dywedwch pa ffordd sy’n dda.',
  },
  noDirections: {
    en: 'The figures suggest no level, because for no indicator of a domain is it known which way is good: say so under “Indicators” in the step Figures, then compare again.',
    cy: 'Nid yw’r ffigurau’n awgrymu lefel, gan na wyddys pa ffordd sy’n dda ar gyfer yr un dangosydd mewn maes: dywedwch hynny o dan “Dangosyddion” yn y cam Ffigurau, yna cymharwch eto.',
  },
  noDomains: {
    en: 'The figures suggest no level, because no indicator is in a domain of the framework: name its domain in a column Domain of your indicator register, then run again.',
    cy: 'Nid yw’r ffigurau’n awgrymu lefel, gan nad oes yr un dangosydd mewn maes o’r fframwaith: enwch ei faes mewn colofn Maes yn eich cofrestr dangosyddion, yna rhedwch eto.',
  },
  noDirectionsOrDomains: {
    en: 'The figures suggest no level, because no indicator has a direction or a domain: put both into an indicator register, in columns Code, Polarity and Domain, then run again.',
    cy: 'Nid yw’r ffigurau’n awgrymu lefel, gan nad oes gan yr un dangosydd gyfeiriad na maes: rhowch y ddau mewn cofrestr dangosyddion, mewn colofnau Cod, Pegynedd a Maes, yna rhedwch eto.',
  },
  registerOffered: {
    en: 'A sheet with your indicators and lists to choose from can be inserted here.',
    cy: 'Gellir mewnosod taflen yma gyda’ch dangosyddion a rhestrau i ddewis ohonynt.',
  },
  insertRegister: { en: 'Insert an Indicators sheet', cy: 'Mewnosod taflen Dangosyddion' },
  sayDirections: { en: 'Say which way is good', cy: 'Dweud pa ffordd sy’n dda' },
  polarityOf: { en: 'Direction of {name}', cy: 'Cyfeiriad {name}' },
  unitOf: { en: 'Unit of {name}', cy: 'Uned {name}' },
} as const satisfies Catalogue;
