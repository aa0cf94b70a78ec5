import type { AdviceCatalogue } from '../advice';

/**
 * Mistakes in an officer's own framework, one sentence each. `place` begins the sentence: "Line 12 (domains.3.theme)" of a file (the theme of
 * the fourth domain), "Framework!C12" of a sheet.
 */
export const frameworkProblems = {
  frameworkNotJson: {
    message: {
      en: '{place}: this is no JSON from “{found}” on.',
      cy: '{placeCy}: nid JSON yw hyn o “{found}” ymlaen.',
    },
    fix: {
      en: 'Look for a missing comma, quotation mark or bracket there or just before.',
      cy: 'Chwiliwch am goma, dyfynnod neu fachyn sydd ar goll yno neu ychydig cyn hynny.',
    },
  },
  frameworkTooLong: {
    message: {
      en: 'The file has {characters} characters: no framework is as long.',
      cy: 'Mae gan y ffeil {characters} nod: nid oes fframwaith mor hir.',
    },
    fix: {
      en: 'Name the file of the framework, of at most {most} characters.',
      cy: 'Enwch ffeil y fframwaith, o {most} nod ar y mwyaf.',
    },
  },
  frameworkSheetTooLong: {
    message: {
      en: '{place}: the sheet of the framework has {rows} rows; no framework is as long.',
      cy: '{placeCy}: mae gan daflen y fframwaith {rows} rhes; nid oes fframwaith mor hir.',
    },
    fix: {
      en: 'Keep on it only the framework, of at most {most} rows.',
      cy: 'Cadwch arni’r fframwaith yn unig, o {most} rhes ar y mwyaf.',
    },
  },
  frameworkMoreMistakes: {
    message: { en: 'Mistakes that are not listed: {more}.', cy: 'Camgymeriadau na restrir: {more}.' },
    fix: {
      en: 'Mend those above first: one may be the cause of many.',
      cy: 'Cywirwch y rhai uchod yn gyntaf: gall un fod yn achos i lawer.',
    },
  },
  frameworkFieldTwice: {
    message: { en: '{place} is there twice.', cy: 'Mae {placeCy} yno ddwywaith.' },
    fix: { en: 'Take one of the two out.', cy: 'Tynnwch un o’r ddau allan.' },
  },
  frameworkUnknownField: {
    message: {
      en: '{place}: there is no field “{name}” in a framework at this place.',
      cy: '{placeCy}: nid oes maes “{name}” mewn fframwaith yn y lle hwn.',
    },
    fix: { en: 'Take it out, or correct its spelling.', cy: 'Tynnwch ef allan, neu cywirwch ei sillafiad.' },
  },
  frameworkFieldMissing: {
    message: { en: '{place} is missing.', cy: '{placeCy}: mae hwn ar goll.' },
    fix: { en: 'Add it ({expected}).', cy: 'Ychwanegwch ef ({expected}).' },
  },
  frameworkWrongKind: {
    message: { en: '{place} is of the wrong kind.', cy: '{placeCy}: o’r math anghywir.' },
    fix: { en: 'Make it: {expected}.', cy: 'Gwnewch ef yn: {expected}.' },
  },
  frameworkTooSmall: {
    message: { en: '{place} is too small or too short.', cy: '{placeCy}: yn rhy fach neu’n rhy fyr.' },
    fix: { en: 'Make it at least {least}.', cy: 'Gwnewch ef yn {least} o leiaf.' },
  },
  frameworkTooBig: {
    message: { en: '{place} is too large.', cy: '{placeCy}: yn rhy fawr.' },
    fix: { en: 'Make it at most {most}.', cy: 'Gwnewch ef yn {most} ar y mwyaf.' },
  },
  frameworkNotOneOf: {
    message: {
      en: '{place} is none of the words that can stand there.',
      cy: '{placeCy}: nid yw’n un o’r geiriau a all sefyll yno.',
    },
    fix: { en: 'Use one of: {allowed}.', cy: 'Defnyddiwch un o’r rhain: {allowed}.' },
  },
  frameworkBadDate: {
    message: { en: '{place} is not a date.', cy: '{placeCy}: nid dyddiad mohono.' },
    fix: { en: 'Write it as 2025-04-01.', cy: 'Ysgrifennwch ef fel 2025-04-01.' },
  },
  frameworkBadId: {
    message: { en: '{place} is not a plain id.', cy: '{placeCy}: nid dynodydd plaen mohono.' },
    fix: {
      en: 'Use small letters, digits and single hyphens: care-management.',
      cy: 'Defnyddiwch lythrennau bach, digidau a chysylltnodau unigol: care-management.',
    },
  },
  frameworkCount: {
    message: {
      en: '{place}: {found} where {expected} are needed, by the number of levels.',
      cy: '{placeCy}: {found} lle mae angen {expected}, yn ôl nifer y lefelau.',
    },
    fix: {
      en: 'Give one for each level (bounds: one fewer).',
      cy: 'Rhowch un ar gyfer pob lefel (ffiniau: un yn llai).',
    },
  },
  frameworkBoundsOrder: {
    message: {
      en: '{place}: the bounds do not go from the worst level to the best.',
      cy: '{placeCy}: nid yw’r ffiniau’n mynd o’r lefel waethaf i’r orau.',
    },
    fix: {
      en: 'Put them in order: all rising, or all falling where low is good.',
      cy: 'Rhowch hwy mewn trefn: i gyd yn codi, neu i gyd yn gostwng lle mae isel yn dda.',
    },
  },
  frameworkDouble: {
    message: { en: '{place}: “{name}” is there already.', cy: '{placeCy}: mae “{name}” yno eisoes.' },
    fix: { en: 'Give each its own id.', cy: 'Rhowch ei ddynodydd ei hun i bob un.' },
  },
  frameworkUnknownName: {
    message: {
      en: '{place}: the framework has no {kind} “{name}”.',
      cy: '{placeCy}: nid oes “{name}” ({kind}) yn y fframwaith.',
    },
    fix: { en: 'Correct the name, or add it.', cy: 'Cywirwch yr enw, neu ychwanegwch ef.' },
  },
  frameworkTableMissing: {
    message: {
      en: '{place}: the sheet has no table “{table}”.',
      cy: '{placeCy}: nid oes tabl “{tableCy}” ar y daflen.',
    },
    fix: {
      en: 'Put the heading back, with its table below, as in the template.',
      cy: 'Rhowch y pennawd yn ôl, gyda’i dabl oddi tano, fel yn y templed.',
    },
  },
  frameworkColumnMissing: {
    message: {
      en: '{place}: the table has no column “{column}”.',
      cy: '{placeCy}: nid oes colofn “{columnCy}” yn y tabl.',
    },
    fix: { en: 'Put the column back, as in the template.', cy: 'Rhowch y golofn yn ôl, fel yn y templed.' },
  },
  frameworkColumnUnknown: {
    message: {
      en: '{place}: there is no column “{name}” in this table.',
      cy: '{placeCy}: nid oes colofn “{name}” yn y tabl hwn.',
    },
    fix: { en: 'Take it out, or correct its heading.', cy: 'Tynnwch hi allan, neu cywirwch ei phennawd.' },
  },
  frameworkLevelOff: {
    message: {
      en: '{place} is no level: the table of levels has {levels}.',
      cy: '{placeCy}: nid lefel mohoni; mae {levels} yn nhabl y lefelau.',
    },
    fix: { en: 'Write a whole number from 1 to {levels}.', cy: 'Ysgrifennwch rif cyfan o 1 i {levels}.' },
  },
  frameworkSheet: {
    message: {
      en: 'The sheet “{sheet}” is no framework that can be used: {count} to put right.',
      cy: 'Nid yw’r daflen “{sheet}” yn fframwaith y gellir ei ddefnyddio: {count} i’w cywiro.',
    },
    fix: {
      en: 'Mend each cell below, or choose another framework.',
      cy: 'Cywirwch bob cell isod, neu dewiswch fframwaith arall.',
    },
  },
  noFrameworkSheet: {
    message: {
      en: 'The workbook has no sheet with a framework.',
      cy: 'Nid oes taflen â fframwaith yn y llyfr gwaith.',
    },
    fix: {
      en: 'Insert the template from the pane and fill it in, or name a framework that comes with the product.',
      cy: 'Mewnosodwch y templed o’r cwarel a’i lenwi, neu enwch fframwaith sy’n dod gyda’r cynnyrch.',
    },
  },
  frameworkFile: {
    message: {
      en: '“{file}” is no framework that can be used: {count} to put right.',
      cy: 'Nid yw “{file}” yn fframwaith y gellir ei ddefnyddio: {count} i’w cywiro.',
    },
    fix: { en: 'Mend each line below and run again.', cy: 'Cywirwch bob llinell isod a rhedwch eto.' },
  },
} as const satisfies AdviceCatalogue;
