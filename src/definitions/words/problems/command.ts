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
  optionTwice: {
    message: { en: '{option} stands twice.', cy: 'Mae {option} yno ddwywaith.' },
    fix: { en: 'Leave the one out that is not meant.', cy: 'Gadewch allan yr un nad yw’n cael ei olygu.' },
  },
  optionEmpty: {
    message: { en: 'Nothing stands behind {option}.', cy: 'Nid oes dim y tu ôl i {option}.' },
    fix: {
      en: 'Write what it should be, or leave it out.',
      cy: 'Ysgrifennwch beth y dylai fod, neu gadewch ef allan.',
    },
  },
  outputIsInput: {
    message: {
      en: '{option} would write over “{file}”, which this command reads.',
      cy: 'Byddai {option} yn ysgrifennu dros “{file}”, y mae’r gorchymyn hwn yn ei darllen.',
    },
    fix: {
      en: 'Name another file, for all councils another folder; only --out for one council may name the workbook that was read, and puts its sheets into it.',
      cy: 'Enwch ffeil arall, neu ffolder arall ar gyfer pob cyngor; dim ond --out ar gyfer un cyngor a gaiff enwi’r llyfr gwaith a ddarllenwyd, a rhoi ei daflenni ynddo.',
    },
  },
  outputsAreOne: {
    message: {
      en: '{other} and {option} would both write “{file}”.',
      cy: 'Byddai {other} a {option} ill dau yn ysgrifennu “{file}”.',
    },
    fix: { en: 'Name a file for each.', cy: 'Enwch ffeil i bob un.' },
  },
  wrongEnding: {
    message: {
      en: 'What {option} writes could not be opened as “{file}”.',
      cy: 'Ni ellid agor yr hyn y mae {option} yn ei ysgrifennu fel “{file}”.',
    },
    fix: { en: 'Give it a name that ends in {ending}.', cy: 'Rhowch enw sy’n gorffen â {ending} iddo.' },
  },
  documentNeedsReport: {
    message: {
      en: '--document says which document --report writes, and --report is missing.',
      cy: 'Mae --document yn dweud pa ddogfen y mae --report yn ei hysgrifennu, ac mae --report ar goll.',
    },
    fix: {
      en: 'Add --report with the file to write, such as --report report.docx.',
      cy: 'Ychwanegwch --report gyda’r ffeil i’w hysgrifennu, er enghraifft --report adroddiad.docx.',
    },
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
      cy: 'Dylai edrych fel {"levels":[3,3,null]}: rhif, neu null lle na farnwyd, ar gyfer pob maes.',
    },
  },
} satisfies AdviceCatalogue;
