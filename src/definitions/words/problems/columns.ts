import type { AdviceCatalogue } from '../advice';

/** What columns and sheets of figures are taken for, and what is not read of them. */
export const columnProblems = {
  sideColumnsNotRead: {
    message: {
      en: 'These columns were not used, as they only say something about the figures beside them: {columns}.',
      cy: 'Ni ddefnyddiwyd y colofnau hyn, gan nad ydynt ond yn dweud rhywbeth am y ffigurau wrth eu hymyl: {columns}.',
    },
    fix: {
      en: 'If one is an indicator of its own, say on Setup that the column is read as Value.',
      cy: 'Os yw un yn ddangosydd ynddo’i hun, dywedwch yn Gosodiad fod y golofn i’w darllen fel Gwerth.',
    },
  },
  sectionsNotRead: {
    message: {
      en: 'These stand alone in their rows and were taken for headings of the rows below, not for indicators: {names}.',
      cy: 'Mae’r rhain yn sefyll ar eu pen eu hunain yn eu rhesi ac fe’u cymerwyd yn benawdau i’r rhesi islaw, nid yn ddangosyddion: {names}.',
    },
    fix: {
      en: 'If one is an indicator without figures, write [x] beside it.',
      cy: 'Os yw un yn ddangosydd heb ffigurau, ysgrifennwch [x] wrth ei ymyl.',
    },
  },
  columnsOfTexts: {
    message: {
      en: 'These columns hold figures with words, or several in a cell (“{example}”), and were not read: {columns}.',
      cy: 'Mae’r colofnau hyn yn cynnwys ffigurau gyda geiriau, neu sawl un mewn cell (“{example}”), ac ni chawsant eu darllen: {columns}.',
    },
    fix: {
      en: 'Put one number into each cell, the others into columns of their own, and the unit into the heading.',
      cy: 'Rhowch un rhif ym mhob cell, y lleill mewn colofnau ar wahân, a’r uned yn y pennawd.',
    },
  },
  peopleListed: {
    message: {
      en: 'This is a list of people (it has a column “{heading}”), and not a table of figures: it was not read.',
      cy: 'Rhestr o bobl yw hon (mae ganddi golofn “{heading}”), ac nid tabl o ffigurau: ni chafodd ei darllen.',
    },
    fix: {
      en: 'Count the people by council and period on another sheet, and keep this list out of the workbook that you share.',
      cy: 'Cyfrifwch y bobl fesul cyngor a chyfnod ar daflen arall, a chadwch y rhestr hon allan o’r llyfr gwaith y byddwch yn ei rannu.',
    },
  },
  nestedPivot: {
    message: {
      en: 'This pivot table has several things below each other in one column (“{text}” stands there again): it was not read.',
      cy: 'Mae gan y tabl colyn hwn sawl peth islaw ei gilydd mewn un golofn (mae “{text}” yno eto): ni chafodd ei ddarllen.',
    },
    fix: {
      en: 'In the pivot table choose Design, Report Layout, Show in Tabular Form, then Repeat All Item Labels; copy and paste it again.',
      cy: 'Yn y tabl colyn dewiswch Dylunio, Cynllun yr Adroddiad, Dangos ar Ffurf Tabl, yna Ailadrodd Pob Label Eitem; copïwch a gludwch eto.',
    },
  },
  stackedBlocks: {
    message: {
      en: 'The same councils stand again below each of these lines, which were taken as parts of the indicators’ names: {names}.',
      cy: 'Mae’r un cynghorau yn sefyll eto islaw pob un o’r llinellau hyn, a gymerwyd yn rhannau o enwau’r dangosyddion: {names}.',
    },
    fix: {
      en: 'If two blocks are of different years, put the year into a column of its own.',
      cy: 'Os yw dau floc yn perthyn i flynyddoedd gwahanol, rhowch y flwyddyn mewn colofn ar wahân.',
    },
  },
  groupsKeptApart: {
    message: {
      en: '{indicator} is of “{group}” here and of “{other}” in {otherCell}: they were kept as indicators of their own.',
      cy: 'Mae {indicator} yma am “{group}” ac yn {otherCell} am “{other}”: fe’u cadwyd yn ddangosyddion ar wahân.',
    },
    fix: {
      en: 'If both are of the same people, write the same words in both.',
      cy: 'Os yw’r ddau am yr un bobl, ysgrifennwch yr un geiriau yn y ddau.',
    },
  },
  partsNotTied: {
    message: {
      en: 'It cannot be told which figures the numerators and denominators of this table belong to; they were kept apart.',
      cy: 'Ni ellir dweud i ba ffigurau y mae rhifiaduron ac enwaduron y tabl hwn yn perthyn; fe’u cadwyd ar wahân.',
    },
    fix: {
      en: 'Write the indicator into all three headings: “SCC/025”, “SCC/025 numerator”, “SCC/025 denominator”.',
      cy: 'Ysgrifennwch y dangosydd yn y tri phennawd: “SCC/025”, “SCC/025 rhifiadur”, “SCC/025 enwadur”.',
    },
  },
  sheetOfParts: {
    message: {
      en: 'By the name of the sheet, the figures of “{sheet}” were taken for numerators or denominators, not for values.',
      cy: 'Yn ôl enw’r daflen, cymerwyd bod ffigurau “{sheet}” yn rhifiaduron neu’n enwaduron, nid yn werthoedd.',
    },
    fix: {
      en: 'Write the same indicator above the table on each of its sheets; give the sheet another name if these are values.',
      cy: 'Ysgrifennwch yr un dangosydd uwchben y tabl ar bob un o’i daflenni; rhowch enw arall i’r daflen os gwerthoedd yw’r rhain.',
    },
  },
  targetColumnsNotRead: {
    message: {
      en: 'Targets that stand in a column beside the figures were not used: {columns}.',
      cy: 'Ni ddefnyddiwyd targedau sydd mewn colofn wrth ymyl y ffigurau: {columns}.',
    },
    fix: {
      en: 'Put your own targets on a sheet with the columns Indicator, Period and Target.',
      cy: 'Rhowch eich targedau eich hun ar daflen â’r colofnau Dangosydd, Cyfnod a Targed.',
    },
  },
  sideRowsNotRead: {
    message: {
      en: 'These rows were not used, as they only say something about the figures beside or above them: {rows}.',
      cy: 'Ni ddefnyddiwyd y rhesi hyn, gan nad ydynt ond yn dweud rhywbeth am y ffigurau wrth eu hymyl neu uwch eu pen: {rows}.',
    },
    fix: {
      en: 'If one is an indicator of its own, give it a name that says of what.',
      cy: 'Os yw un yn ddangosydd ynddo’i hun, rhowch enw iddo sy’n dweud o beth.',
    },
  },
  targetRowsDiffer: {
    message: {
      en: 'The rows of targets say {one} in {oneCell} and {other} in {otherCell} for {indicator} in {period}; neither was used.',
      cy: 'Mae’r rhesi targedau’n dweud {one} yn {oneCell} a {other} yn {otherCell} ar gyfer {indicator} yn {period}; ni ddefnyddiwyd y naill na’r llall.',
    },
    fix: {
      en: 'Put your own targets on a sheet with the columns Indicator, Period and Target.',
      cy: 'Rhowch eich targedau eich hun ar daflen â’r colofnau Dangosydd, Cyfnod a Targed.',
    },
  },
  sheetTooWide: {
    message: {
      en: 'The sheet “{sheet}” reaches as far as {cell}: more cells than can be read.',
      cy: 'Mae’r daflen “{sheet}” yn ymestyn hyd at {cell}: mwy o gelloedd nag y gellir eu darllen.',
    },
    fix: {
      en: 'Delete what stands far from the figures there (Ctrl+End leads to it) and save, or hide the sheet if it holds no figures.',
      cy: 'Dilëwch yr hyn sydd ymhell o’r ffigurau yno (mae Ctrl+End yn arwain ato) a chadw, neu guddio’r daflen os nad oes ffigurau arni.',
    },
  },
} as const satisfies AdviceCatalogue;
