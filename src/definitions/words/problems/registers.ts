import type { AdviceCatalogue } from '../advice';

/** What can be wrong with the registers of indicators and with the findings. */
export const registerProblems = {
  polarityNotUnderstood: {
    message: {
      en: '“{word}” does not say which way is good for {indicator}; it is taken to have no direction.',
      cy: 'Nid yw “{word}” yn dweud pa ffordd sy’n dda ar gyfer {indicator}; cymerir nad oes iddo gyfeiriad.',
    },
    fix: { en: 'Write “higher”, “lower” or “none”.', cy: 'Ysgrifennwch “uwch”, “is” neu “dim”.' },
  },
  rowsDisagree: {
    message: {
      en: 'The column “{heading}” says different things in the rows of {indicators}: “{one}” in {oneCell}, “{other}” in {otherCell}; it was not used there.',
      cy: 'Mae’r golofn “{heading}” yn dweud pethau gwahanol yn rhesi {indicators}: “{one}” yn {oneCell}, “{other}” yn {otherCell}; ni ddefnyddiwyd hi yno.',
    },
    fix: {
      en: 'Write the same in all rows of the indicator, or say it once in a register of indicators.',
      cy: 'Ysgrifennwch yr un peth ym mhob rhes o’r dangosydd, neu dywedwch ef unwaith mewn cofrestr dangosyddion.',
    },
  },
  registeredTwice: {
    message: {
      en: 'Both {kept} and {other} of the register go by the name of these figures, and differ; {kept} was used ({indicator}).',
      cy: 'Mae {kept} a {other} yn y gofrestr ill dau’n dwyn enw’r ffigurau hyn, ac maent yn wahanol; defnyddiwyd {kept} ({indicator}).',
    },
    fix: {
      en: 'Keep one row for a code, and write the code beside figures whose title two indicators have.',
      cy: 'Cadwch un rhes ar gyfer cod, ac ysgrifennwch y cod wrth ymyl ffigurau y mae eu teitl gan ddau ddangosydd.',
    },
  },
  directionOfTravel: {
    message: {
      en: '“{word}” under “Direction” may be the way that the figure went or the one that is good; the column was not used.',
      cy: 'Gall “{word}” o dan “Cyfeiriad” fod y ffordd yr aeth y ffigur neu’r un sy’n dda; ni ddefnyddiwyd y golofn.',
    },
    fix: {
      en: 'If it says which way is good, head the column “Polarity”.',
      cy: 'Os yw’n dweud pa ffordd sy’n dda, rhowch “Pegynedd” yn bennawd i’r golofn.',
    },
  },
  polarityNotSaid: {
    message: {
      en: 'For {count} {count:indicator nobody says|indicators nobody says} which way is good ({indicators}); {count:it is shown without a direction and gets|they are shown without a direction and get} no level.',
      cy: 'Ar gyfer {count} dangosydd nid oes neb yn dweud pa ffordd sy’n dda ({indicators}); {count:fe’i dangosir heb gyfeiriad ac ni chaiff|fe’u dangosir heb gyfeiriad ac ni chânt} lefel.',
    },
    fix: {
      en: 'Say “higher”, “lower” or “none” under Indicators in the pane, on the sheet Setup, or in a column Polarity of an indicator register.',
      cy: 'Dywedwch “uwch”, “is” neu “dim” o dan Dangosyddion yn y cwarel, ar y daflen Gosodiad, neu mewn colofn Pegynedd mewn cofrestr dangosyddion.',
    },
  },
  countsCompared: {
    message: {
      en: '{count:This indicator is|These indicators are} a number of people or events, compared as it stands: {indicators}. A larger council has more of them.',
      cy: 'Nifer o bobl neu ddigwyddiadau yw’r {count:dangosydd hwn|dangosyddion hyn}, a gymherir fel y {count:mae|maent}: {indicators}. Mae gan gyngor mwy fwy ohonynt.',
    },
    fix: {
      en: 'Give numerators and denominators, so that rates are compared, or say “none” for the direction on the sheet Setup.',
      cy: 'Rhowch rifiaduron ac enwaduron, fel y cymherir cyfraddau, neu dywedwch “dim” am y cyfeiriad ar y daflen Gosodiad.',
    },
  },
  domainNotKnown: {
    message: {
      en: '“{domain}” is no domain of the framework {framework}.',
      cy: 'Nid yw “{domain}” yn faes yn y fframwaith {frameworkCy}.',
    },
    fix: {
      en: 'Write one of the framework’s domains, by its name or its id.',
      cy: 'Ysgrifennwch un o feysydd y fframwaith, yn ôl ei enw neu ei ddynodydd.',
    },
  },
  findingWithoutDomain: {
    message: {
      en: 'This finding names no domain; it supports no level.',
      cy: 'Nid yw’r canfyddiad hwn yn enwi maes; nid yw’n cefnogi unrhyw lefel.',
    },
    fix: { en: 'Write the domain that it speaks to.', cy: 'Ysgrifennwch y maes y mae’n ymwneud ag ef.' },
  },
  levelNotUnderstood: {
    message: {
      en: '“{text}” is no level of the framework; levels are 1 to {levels}.',
      cy: 'Nid yw “{text}” yn lefel yn y fframwaith; 1 i {levels} yw’r lefelau.',
    },
    fix: {
      en: 'Write a number from 1 to {levels} or the level’s name, or leave it blank.',
      cy: 'Ysgrifennwch rif o 1 i {levels} neu enw’r lefel, neu gadewch ef yn wag.',
    },
  },
  weightNotUnderstood: {
    message: {
      en: '“{text}” is no weight; the finding counts once.',
      cy: 'Nid yw “{text}” yn bwysiad; mae’r canfyddiad yn cyfrif unwaith.',
    },
    fix: {
      en: 'Write a number, 0 for a finding that is to be read and not counted, or leave it blank for 1.',
      cy: 'Ysgrifennwch rif, 0 am ganfyddiad i’w ddarllen ac nid i’w gyfrif, neu gadewch ef yn wag am 1.',
    },
  },
} satisfies AdviceCatalogue;
