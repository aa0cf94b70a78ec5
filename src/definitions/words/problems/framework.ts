import type { AdviceCatalogue } from '../advice';

/** Mistakes in a framework file, one sentence each. `path` is the place in the file: "domains.3.theme" is the theme of the fourth domain. */
export const frameworkProblems = {
  frameworkUnknownField: {
    message: {
      en: 'The framework has a field “{name}” at {path} that is not known.',
      cy: 'Mae gan y fframwaith faes “{name}” yn {path} nad yw’n hysbys.',
    },
    fix: { en: 'Take it out, or correct its spelling.', cy: 'Tynnwch ef allan, neu cywirwch ei sillafiad.' },
  },
  frameworkFieldMissing: {
    message: { en: 'The framework lacks {path}.', cy: 'Nid oes {path} yn y fframwaith.' },
    fix: { en: 'Add it ({expected}).', cy: 'Ychwanegwch ef ({expected}).' },
  },
  frameworkWrongKind: {
    message: {
      en: '{path} of the framework is of the wrong kind.',
      cy: 'Mae {path} y fframwaith o’r math anghywir.',
    },
    fix: { en: 'Make it: {expected}.', cy: 'Gwnewch ef yn: {expected}.' },
  },
  frameworkTooSmall: {
    message: {
      en: '{path} of the framework is too small or too short.',
      cy: 'Mae {path} y fframwaith yn rhy fach neu’n rhy fyr.',
    },
    fix: { en: 'Make it at least {least}.', cy: 'Gwnewch ef yn {least} o leiaf.' },
  },
  frameworkTooBig: {
    message: { en: '{path} of the framework is too large.', cy: 'Mae {path} y fframwaith yn rhy fawr.' },
    fix: { en: 'Make it at most {most}.', cy: 'Gwnewch ef yn {most} ar y mwyaf.' },
  },
  frameworkNotOneOf: {
    message: {
      en: '{path} of the framework is none of the words that can stand there.',
      cy: 'Nid yw {path} y fframwaith yn un o’r geiriau a all sefyll yno.',
    },
    fix: { en: 'Use one of: {allowed}.', cy: 'Defnyddiwch un o’r rhain: {allowed}.' },
  },
  frameworkBadDate: {
    message: { en: '{path} of the framework is not a date.', cy: 'Nid yw {path} y fframwaith yn ddyddiad.' },
    fix: { en: 'Write it as 2025-04-01.', cy: 'Ysgrifennwch ef fel 2025-04-01.' },
  },
  frameworkBadId: {
    message: {
      en: '{path} of the framework is not a plain id.',
      cy: 'Nid yw {path} y fframwaith yn ddynodydd plaen.',
    },
    fix: {
      en: 'Use small letters, digits and single hyphens: care-management.',
      cy: 'Defnyddiwch lythrennau bach, digidau a chysylltnodau unigol: care-management.',
    },
  },
  frameworkCount: {
    message: {
      en: '{path} of the framework has {found} entries where {expected} are needed, by its number of levels.',
      cy: 'Mae gan {path} y fframwaith {found} cofnod lle mae angen {expected}, yn ôl nifer ei lefelau.',
    },
    fix: {
      en: 'Give one for each level (bounds: one fewer).',
      cy: 'Rhowch un ar gyfer pob lefel (ffiniau: un yn llai).',
    },
  },
  frameworkBoundsOrder: {
    message: {
      en: 'The bounds at {path} do not go from the worst level to the best.',
      cy: 'Nid yw’r ffiniau yn {path} yn mynd o’r lefel waethaf i’r orau.',
    },
    fix: {
      en: 'Put them in order: all rising, or all falling where low is good.',
      cy: 'Rhowch hwy mewn trefn: i gyd yn codi, neu i gyd yn gostwng lle mae isel yn dda.',
    },
  },
  frameworkDouble: {
    message: { en: '“{name}” at {path} is there already.', cy: 'Mae “{name}” yn {path} yno eisoes.' },
    fix: { en: 'Give each its own id.', cy: 'Rhowch ei ddynodydd ei hun i bob un.' },
  },
  frameworkUnknownName: {
    message: {
      en: '{path} names the {kind} “{name}”, which the framework does not have.',
      cy: 'Mae {path} yn enwi’r {kind} “{name}”, nad yw yn y fframwaith.',
    },
    fix: { en: 'Correct the name, or add it.', cy: 'Cywirwch yr enw, neu ychwanegwch ef.' },
  },
} as const satisfies AdviceCatalogue;
