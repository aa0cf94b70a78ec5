import { choosingWords } from './pane/choosing';
import { chartingWords } from './pane/charting';
import { correctingWords } from './pane/correcting';
import { documentingWords } from './pane/documenting';
import { enteringWords } from './pane/entering';
import { frameworkPaneWords } from './pane/framework';
import { movingWords } from './pane/moving';
import { pairingWords } from './pane/pairing';
import { publishingWords } from './pane/publishing';
import { yearPaneWords } from './pane/years';
import { settlingWords } from './pane/settling';
import { startingWords } from './pane/starting';
import { recordWords } from './pane/record';
import { waitingWords } from './pane/waiting';
import type { Catalogue } from './say';

/** The words of the task pane. */
export const paneWords = {
  ...recordWords,
  ...choosingWords,
  ...chartingWords,
  ...correctingWords,
  ...documentingWords,
  ...enteringWords,
  ...frameworkPaneWords,
  ...movingWords,
  ...pairingWords,
  ...publishingWords,
  ...yearPaneWords,
  ...settlingWords,
  ...startingWords,
  ...waitingWords,
  product: { en: 'Judgement Grid', cy: 'Grid Barnu' },
  languageLabel: { en: 'Language', cy: 'Iaith' },
  english: { en: 'English', cy: 'English' },
  welsh: { en: 'Cymraeg', cy: 'Cymraeg' },
  stepsLabel: { en: 'Steps', cy: 'Camau' },

  figures: { en: 'Figures', cy: 'Ffigurau' },
  comparators: { en: 'Comparators', cy: 'Cymaryddion' },
  judgements: { en: 'Judgements', cy: 'Barnau' },
  publish: { en: 'Publish', cy: 'Cyhoeddi' },
  waiting: { en: 'not yet', cy: 'ddim eto' },
  ready: { en: 'ready', cy: 'yn barod' },
  done: { en: 'done', cy: 'wedi’i wneud' },
  attention: { en: 'needs you', cy: 'angen eich sylw' },
  next: { en: 'Next: {step}', cy: 'Nesaf: {step}' },

  figuresHeading: { en: 'Figures in this workbook', cy: 'Ffigurau yn y llyfr gwaith hwn' },
  readAgain: { en: 'Read again', cy: 'Darllen eto' },
  foundCounts: {
    en: '{readings} {readings:reading|readings} of {indicators} {indicators:indicator|indicators}, for {authorities} {authorities:authority|authorities}.',
    cy: '{readings} darlleniad o {indicators} dangosydd, ar gyfer {authorities} awdurdod.',
  },
  foundTeams: {
    en: '{readings} {readings:reading|readings} of {teams} {teams:team|teams}, which are compared with each other.',
    cy: '{readings} darlleniad o {teams} tîm, a gymherir â’i gilydd.',
  },
  nothingFound: {
    en: 'No figures of councils were found. Put a table with councils, years and numbers on a sheet, then read again.',
    cy: 'Ni chafwyd hyd i ffigurau cynghorau. Rhowch dabl â chynghorau, blynyddoedd a rhifau ar daflen, yna darllenwch eto.',
  },
  hiddenSheets: {
    en: 'Hidden sheets were not read: {names}.',
    cy: 'Ni ddarllenwyd taflenni cudd: {names}.',
  },
  readHidden: { en: 'Read them too', cy: 'Eu darllen hefyd' },
  tablesHeading: { en: 'Tables found ({count})', cy: 'Tablau a gafwyd ({count})' },
  tableReadings: { en: '{readings} {readings:reading|readings}', cy: '{readings} darlleniad' },
  tableAuthorities: { en: '{authorities} {authorities:authority|authorities}', cy: '{authorities} awdurdod' },
  tablePeriods: { en: '{first} to {last}', cy: '{first} i {last}' },

  council: { en: 'Your council', cy: 'Eich cyngor' },
  councilHint: { en: 'Type part of its name', cy: 'Teipiwch ran o’i enw' },
  councilsShown: { en: 'Show or hide the list of councils', cy: 'Dangos neu guddio’r rhestr o gynghorau' },
  noCouncil: {
    en: 'No council found in the figures has that name.',
    cy: 'Nid oes cyngor o’r enw hwnnw yn y ffigurau.',
  },
  period: { en: 'Period', cy: 'Cyfnod' },
  latest: { en: 'Latest of each indicator', cy: 'Diweddaraf pob dangosydd' },

  problemsHeading: { en: 'Problems ({count})', cy: 'Problemau ({count})' },
  noProblems: { en: 'No problems found.', cy: 'Ni chafwyd problemau.' },
  error: { en: 'Not used', cy: 'Heb ei ddefnyddio' },
  warning: { en: 'Doubtful', cy: 'Amheus' },
  note: { en: 'Note', cy: 'Nodyn' },
  showMore: { en: 'Show {count} more', cy: 'Dangos {count} arall' },
  goToCell: { en: 'Go to {cell}', cy: 'Mynd i {cell}' },

  comparatorsHeading: { en: 'Compare with', cy: 'Cymharu â' },
  country: { en: 'All councils of the same country', cy: 'Pob cyngor yn yr un wlad' },
  nearest: { en: 'The most similar councils', cy: 'Y cynghorau mwyaf tebyg' },
  nearestHint: { en: 'By the figures on the Context sheet', cy: 'Yn ôl y ffigurau ar y daflen Gyd-destun' },
  nearestMissing: {
    en: 'Needs a sheet of context figures: councils down, population and the like across.',
    cy: 'Mae angen taflen o ffigurau cyd-destun: cynghorau i lawr, poblogaeth ac ati ar draws.',
  },
  howMany: { en: 'How many', cy: 'Sawl un' },
  named: { en: 'My own list', cy: 'Fy rhestr fy hun' },
  namedLabel: { en: 'Councils to compare with', cy: 'Cynghorau i gymharu â hwy' },
  namedNone: { en: 'Choose at least one council.', cy: 'Dewiswch o leiaf un cyngor.' },
  removeName: { en: 'Remove {name}', cy: 'Tynnu {name}' },
  compare: { en: 'Compare and suggest levels', cy: 'Cymharu ac awgrymu lefelau' },
  compareAgain: { en: 'Compare again', cy: 'Cymharu eto' },
  groupHeading: { en: 'Comparators used ({count})', cy: 'Cymaryddion a ddefnyddiwyd ({count})' },
  distance: { en: 'distance {distance}', cy: 'pellter {distance}' },
  chooseCouncilFirst: {
    en: 'Choose your council first, in the Figures step.',
    cy: 'Dewiswch eich cyngor yn gyntaf, yn y cam Ffigurau.',
  },
  figuresFirst: {
    en: 'There are no figures of councils in this workbook yet. Begin with them, in the Figures step.',
    cy: 'Nid oes ffigurau cynghorau yn y llyfr gwaith hwn eto. Dechreuwch gyda hwy, yn y cam Ffigurau.',
  },
  toFigures: { en: 'Go to Figures', cy: 'Mynd i’r Ffigurau' },
  councilAbove: { en: 'Choose your council above first.', cy: 'Dewiswch eich cyngor uchod yn gyntaf.' },
  chooseCouncil: { en: 'Choose council', cy: 'Dewis cyngor' },

  judgementsHeading: { en: 'Suggested levels', cy: 'Lefelau a awgrymir' },
  suggestionNote: {
    en: 'A suggestion is not the judgement. Open a domain to see why, and to give your own level with its reason.',
    cy: 'Nid yr awgrym yw’r farn. Agorwch faes i weld pam, ac i roi eich lefel eich hun gyda’i rheswm.',
  },
  notCompared: {
    en: 'Nothing has been compared yet.',
    cy: 'Nid oes dim wedi’i gymharu eto.',
  },
  stale: {
    en: 'Your choices have changed since this was worked out.',
    cy: 'Mae eich dewisiadau wedi newid ers cyfrifo hyn.',
  },
  notEnough: { en: 'Not enough evidence', cy: 'Dim digon o dystiolaeth' },
  levelOf: { en: '{level} of {levels}', cy: '{level} o {levels}' },
  pieces: { en: 'Pieces of evidence: {count}', cy: 'Darnau o dystiolaeth: {count}' },
  coverage: { en: 'Coverage {percent}%', cy: 'Cwmpas {percent}%' },
  firmness: { en: 'Firmness {percent}%', cy: 'Cadernid {percent}%' },
  mixed: { en: 'Evidence is mixed', cy: 'Tystiolaeth gymysg' },
  evidenceHeading: { en: 'Evidence', cy: 'Tystiolaeth' },
  evidenceLevel: { en: 'Level {level}', cy: 'Lefel {level}' },
  evidenceContext: { en: 'Context', cy: 'Cyd-destun' },
  answerSuggested: {
    en: 'The evidence suggests: {label}',
    cy: 'Mae’r dystiolaeth yn awgrymu: {label}',
  },
  matrixHeading: { en: 'Performance matrix', cy: 'Matrics perfformiad' },
  here: { en: 'here', cy: 'yma' },

  publishHeading: { en: 'Sheets to publish', cy: 'Taflenni i’w cyhoeddi' },
  publishNote: {
    en: 'These sheets are written into this workbook. Your own sheets are not touched, and what you typed into the yellow cells of ours is kept; their other cells are written anew. If anything fails, all is put back.',
    cy: 'Ysgrifennir y taflenni hyn i’r llyfr gwaith hwn. Ni chyffyrddir â’ch taflenni eich hun, a chedwir yr hyn a deipiwyd gennych yng nghelloedd melyn ein rhai ni; ysgrifennir eu celloedd eraill o’r newydd. Os bydd unrhyw beth yn methu, rhoddir popeth yn ôl.',
  },
  publishAgain: { en: 'Publish {count} {count:sheet|sheets} again', cy: 'Cyhoeddi {count} taflen eto' },
  publishNow: { en: 'Publish {count} {count:sheet|sheets}', cy: 'Cyhoeddi {count} taflen' },
  publishedHeading: { en: 'Published sheets', cy: 'Taflenni a gyhoeddwyd' },
  compareFirst: { en: 'Compare first, then publish.', cy: 'Cymharwch yn gyntaf, yna cyhoeddwch.' },

  reading: { en: 'Reading the workbook', cy: 'Yn darllen y llyfr gwaith' },
  comparing: { en: 'Comparing', cy: 'Yn cymharu' },
  saving: { en: 'Saving', cy: 'Yn cadw' },
  publishing: { en: 'Publishing', cy: 'Yn cyhoeddi' },
  progress: { en: '{work}: {percent}%', cy: '{work}: {percent}%' },
  stop: { en: 'Stop', cy: 'Stopio' },

  stopped: { en: 'Stopped. Nothing was changed.', cy: 'Stopiwyd. Ni newidiwyd dim.' },
  stoppedAfter: {
    en: 'Stopped. What was written into the workbook before that stays.',
    cy: 'Stopiwyd. Mae’r hyn a ysgrifennwyd yn y llyfr gwaith cyn hynny yn aros.',
  },
  fault: {
    en: 'Something went wrong in Judgement Grid. Your figures were not changed.',
    cy: 'Aeth rhywbeth o’i le yn Grid Barnu. Ni newidiwyd eich ffigurau.',
  },
  paneFault: {
    en: 'The pane could not be drawn. Your workbook was not changed.',
    cy: 'Ni ellid dangos y cwarel. Ni newidiwyd eich llyfr gwaith.',
  },
  published: {
    en: '{sheets} {sheets:sheet is|sheets are} in the workbook.',
    cy: 'Mae {sheets} taflen yn y llyfr gwaith.',
  },
  publishedClosed: {
    en: '{year} is closed. {sheets} {sheets:sheet is|sheets are} in the workbook.',
    cy: 'Caewyd {year}. Mae {sheets} taflen yn y llyfr gwaith.',
  },
  publishedReopened: {
    en: '{year} is open again. {sheets} {sheets:sheet is|sheets are} in the workbook.',
    cy: 'Agorwyd {year} eto. Mae {sheets} taflen yn y llyfr gwaith.',
  },
  tryAgain: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },
  copyDetails: { en: 'Copy details for support', cy: 'Copïo manylion ar gyfer cymorth' },
  dismiss: { en: 'Close this message', cy: 'Cau’r neges hon' },
} satisfies Catalogue;
