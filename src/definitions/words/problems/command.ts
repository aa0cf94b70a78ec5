import type { AdviceCatalogue } from '../advice';
import { comparatorsAskedProblems } from './comparatorsAsked';

/** What can be wrong with a command line and with the files that it names. */
export const commandProblems = {
  unexpected: {
    message: {
      en: 'Something went wrong that we did not foresee: {message}.',
      cy: 'Aeth rhywbeth o’i le na ragwelwyd: {message}.',
    },
    fix: {
      en: 'Nothing was written. Please report it with this sentence.',
      cy: 'Ni ysgrifennwyd dim. Rhowch wybod gyda’r frawddeg hon.',
    },
  },
  unknownCommand: {
    message: { en: 'There is no command “{command}”.', cy: 'Nid oes gorchymyn “{command}”.' },
    fix: {
      en: 'Use assess, inspect or replay; --help shows how.',
      cy: 'Defnyddiwch assess, inspect neu replay; mae --help yn dangos sut.',
    },
  },
  optionNotFor: {
    message: { en: '{option} does not go with {command}.', cy: 'Nid yw {option} yn mynd gyda {command}.' },
    fix: {
      en: 'Leave it out; --help shows what goes with each command.',
      cy: 'Gadewch ef allan; mae --help yn dangos beth sy’n mynd gyda phob gorchymyn.',
    },
  },
  badOption: {
    message: {
      en: 'The command line was not understood: {message}.',
      cy: 'Ni ddeallwyd y llinell orchymyn: {message}.',
    },
    fix: { en: '--help shows all options.', cy: 'Mae --help yn dangos pob dewis.' },
  },
  noInput: {
    message: { en: '{command} needs at least one file.', cy: 'Mae angen o leiaf un ffeil ar {command}.' },
    fix: {
      en: 'Name a workbook (.xlsx) or a table of figures (.csv).',
      cy: 'Enwch lyfr gwaith (.xlsx) neu dabl o ffigurau (.csv).',
    },
  },
  oneFileOnly: {
    message: { en: '{command} takes one file.', cy: 'Un ffeil y mae {command} yn ei chymryd.' },
    fix: { en: 'Name the others one at a time.', cy: 'Enwch y lleill fesul un.' },
  },
  noAuthority: {
    message: { en: 'Which council? --authority is missing.', cy: 'Pa gyngor? Mae --authority ar goll.' },
    fix: {
      en: 'Add --authority with a name or a GSS code, such as --authority "Merthyr Tydfil".',
      cy: 'Ychwanegwch --authority gydag enw neu god GSS, er enghraifft --authority "Merthyr Tudful".',
    },
  },
  periodNotThere: {
    message: { en: 'No figures are for “{period}”.', cy: 'Nid oes ffigurau ar gyfer “{period}”.' },
    fix: { en: 'Those there are: {there}.', cy: 'Y rhai sydd: {there}.' },
  },
  unknownLanguage: {
    message: { en: 'There is no language “{language}”.', cy: 'Nid oes iaith “{language}”.' },
    fix: { en: 'Use --language en, cy or both.', cy: 'Defnyddiwch --language en, cy neu both.' },
  },
  unknownFramework: {
    message: { en: 'There is no framework “{framework}”.', cy: 'Nid oes fframwaith “{framework}”.' },
    fix: { en: 'Those there are: {there}.', cy: 'Y rhai sydd: {there}.' },
  },
  ...comparatorsAskedProblems,
  unknownDocument: {
    message: { en: 'There is no document “{document}”.', cy: 'Nid oes dogfen “{document}”.' },
    fix: { en: 'Those there are: {there}.', cy: 'Y rhai sydd: {there}.' },
  },
  allNeedsFolder: {
    message: {
      en: 'For all authorities, a folder is needed to write into.',
      cy: 'Ar gyfer pob awdurdod, mae angen ffolder i ysgrifennu ynddi.',
    },
    fix: {
      en: 'Add --json results/, --report reports/ or --out workbooks/.',
      cy: 'Ychwanegwch --json results/, --report reports/ neu --out workbooks/.',
    },
  },
  optionOnlyWithAll: {
    message: {
      en: '{option} goes with --authority all only.',
      cy: 'Gyda --authority all yn unig y mae {option} yn mynd.',
    },
    fix: { en: 'Leave it out.', cy: 'Gadewch ef allan.' },
  },
  badWorkers: {
    message: { en: '“{text}” is no number of threads.', cy: 'Nid yw “{text}” yn nifer o edeifion.' },
    fix: { en: 'Write a whole number from 0 to 64.', cy: 'Ysgrifennwch rif cyfan o 0 i 64.' },
  },
  notFolder: {
    message: { en: '“{file}” is a file, not a folder.', cy: 'Ffeil yw “{file}”, nid ffolder.' },
    fix: {
      en: 'Name a folder: a file for each authority is written into it.',
      cy: 'Enwch ffolder: ysgrifennir ffeil ar gyfer pob awdurdod ynddi.',
    },
  },
  allWithJudgements: {
    message: {
      en: 'The workbook holds the judgements of one council, and they are not all councils’.',
      cy: 'Mae’r llyfr gwaith yn dal barnau un cyngor, ac nid barnau pob cyngor mohonynt.',
    },
    fix: {
      en: 'Use a workbook without our sheets, or leave --out away.',
      cy: 'Defnyddiwch lyfr gwaith heb ein taflenni ni, neu hepgorwch --out.',
    },
  },
  noneAssessed: {
    message: { en: 'No authority could be assessed so.', cy: 'Ni ellid asesu’r un awdurdod felly.' },
    fix: { en: 'The reasons stand above.', cy: 'Mae’r rhesymau uchod.' },
  },
  notJson: {
    message: { en: '“{file}” is not JSON.', cy: 'Nid JSON yw “{file}”.' },
    fix: { en: 'It should look like {"levels":[3,3,2]}.', cy: 'Dylai edrych fel {"levels":[3,3,2]}.' },
  },
  noLevels: {
    message: { en: '“{file}” holds no list of levels.', cy: 'Nid oes rhestr o lefelau yn “{file}”.' },
    fix: {
      en: 'It should look like {"levels":[3,3,null]}: a number, or null where not judged, for each domain.',
      cy: 'Dylai edrych fel {"levels":[3,3,null]}: rhif, neu null lle na farnwyd, ar gyfer pob parth.',
    },
  },
  cannotOpen: {
    message: { en: '“{file}” could not be opened: {why}.', cy: 'Ni ellid agor “{file}”: {why}.' },
    fix: {
      en: 'Check the name and that you may read it.',
      cy: 'Gwiriwch yr enw a bod gennych hawl i’w darllen.',
    },
  },
  cannotWrite: {
    message: { en: '“{file}” could not be written: {why}.', cy: 'Ni ellid ysgrifennu “{file}”: {why}.' },
    fix: {
      en: 'Close it elsewhere or choose another place; what was there before is unchanged.',
      cy: 'Caewch hi mewn mannau eraill neu dewiswch le arall; nid yw’r hyn oedd yno o’r blaen wedi newid.',
    },
  },
  badGzip: {
    message: {
      en: '“{file}” is damaged: it does not unpack.',
      cy: 'Mae “{file}” wedi’i difrodi: nid yw’n dadbacio.',
    },
    fix: { en: 'Fetch or save it again.', cy: 'Nôl hi neu ei chadw eto.' },
  },
  'file.notZip': {
    message: {
      en: '“{file}” is neither a workbook nor a table of text.',
      cy: 'Nid llyfr gwaith na thabl o destun yw “{file}”.',
    },
    fix: {
      en: 'Open it in Excel and save it as .xlsx or .csv.',
      cy: 'Agorwch hi yn Excel a’i chadw fel .xlsx neu .csv.',
    },
  },
  'file.notWorkbook': {
    message: {
      en: '“{file}” is a zip file without a workbook in it.',
      cy: 'Ffeil zip heb lyfr gwaith ynddi yw “{file}”.',
    },
    fix: { en: 'Choose an Excel workbook (.xlsx).', cy: 'Dewiswch lyfr gwaith Excel (.xlsx).' },
  },
  'file.encrypted': {
    message: {
      en: '“{file}” is protected with a password, or is an old .xls workbook.',
      cy: 'Mae “{file}” wedi’i diogelu â chyfrinair, neu’n hen lyfr gwaith .xls.',
    },
    fix: {
      en: 'Open it in Excel, take the password away, and save it as .xlsx.',
      cy: 'Agorwch hi yn Excel, tynnwch y cyfrinair, a’i chadw fel .xlsx.',
    },
  },
  'file.tooLarge': {
    message: {
      en: '“{file}” would unpack to more than we accept, at {part}.',
      cy: 'Byddai “{file}” yn dadbacio i fwy nag a dderbyniwn, yn {part}.',
    },
    fix: {
      en: 'Save it anew in Excel; if it is really that large, take out sheets that are not needed.',
      cy: 'Cadwch hi o’r newydd yn Excel; os yw mor fawr â hynny mewn gwirionedd, tynnwch y taflenni nad oes eu hangen.',
    },
  },
  'file.lyingSize': {
    message: {
      en: '“{file}” says a wrong size for {part}: it is damaged or made to harm.',
      cy: 'Mae “{file}” yn nodi maint anghywir ar gyfer {part}: mae wedi’i difrodi neu wedi’i gwneud i niweidio.',
    },
    fix: {
      en: 'Do not use it; fetch it again from its source.',
      cy: 'Peidiwch â’i defnyddio; nôl hi eto o’i ffynhonnell.',
    },
  },
  'file.damaged': {
    message: { en: '“{file}” is damaged.', cy: 'Mae “{file}” wedi’i difrodi.' },
    fix: {
      en: 'Open it in Excel, let Excel repair it, and save it again.',
      cy: 'Agorwch hi yn Excel, gadewch i Excel ei thrwsio, a’i chadw eto.',
    },
  },
  'file.doctype': {
    message: {
      en: '“{file}” holds a DOCTYPE in {part}, which no workbook needs and which can do harm.',
      cy: 'Mae DOCTYPE yn {part} yn “{file}”, nad oes ei angen ar unrhyw lyfr gwaith ac a all niweidio.',
    },
    fix: {
      en: 'Do not use it; ask where it came from.',
      cy: 'Peidiwch â’i defnyddio; gofynnwch o ble y daeth.',
    },
  },
  'file.pathOutside': {
    message: {
      en: '“{file}” holds an entry that would unpack outside it ({part}).',
      cy: 'Mae cofnod yn “{file}” a fyddai’n dadbacio y tu allan iddi ({part}).',
    },
    fix: {
      en: 'Do not use it; ask where it came from.',
      cy: 'Peidiwch â’i defnyddio; gofynnwch o ble y daeth.',
    },
  },
  'file.duplicateEntry': {
    message: { en: '“{file}” holds {part} twice.', cy: 'Mae {part} ddwywaith yn “{file}”.' },
    fix: { en: 'Open it in Excel and save it anew.', cy: 'Agorwch hi yn Excel a’i chadw o’r newydd.' },
  },
  'file.tooManySheets': {
    message: {
      en: '“{file}” has more sheets than we accept.',
      cy: 'Mae gan “{file}” fwy o daflenni nag a dderbyniwn.',
    },
    fix: { en: 'Take out sheets that are not needed.', cy: 'Tynnwch y taflenni nad oes eu hangen.' },
  },
  'file.unknownText': {
    message: {
      en: '“{file}” is text, but no table with commas, semicolons or tabs.',
      cy: 'Testun yw “{file}”, ond nid tabl â choma, hanner colon neu dab.',
    },
    fix: { en: 'Save the figures as .csv or .xlsx.', cy: 'Cadwch y ffigurau fel .csv neu .xlsx.' },
  },
} satisfies AdviceCatalogue;
