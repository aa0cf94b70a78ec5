import type { AdviceCatalogue } from '../advice';

/** Figures of which it is not told, or not told clearly, what time they are about; part of the problems of reading. */
export const periodProblems = {
  rowWithoutPeriod: {
    message: {
      en: 'Here and in rows like it ({count} in all) the cell of the year is empty; their figures were left out.',
      cy: 'Yma ac mewn rhesi tebyg ({count} i gyd) mae cell y flwyddyn yn wag; gadawyd eu ffigurau allan.',
    },
    fix: {
      en: 'Write the year in every row: select the column, fill the empty cells down, and read again.',
      cy: 'Ysgrifennwch y flwyddyn ym mhob rhes: dewiswch y golofn, llenwch y celloedd gwag i lawr, a darllenwch eto.',
    },
  },
  periodNotKnown: {
    message: {
      en: 'Nothing says which year the figures of this table are about.',
      cy: 'Nid oes dim yn dweud i ba flwyddyn y mae ffigurau’r tabl hwn yn perthyn.',
    },
    fix: {
      en: 'Add a column “Year”, or write the year in the title above the table.',
      cy: 'Ychwanegwch golofn “Blwyddyn”, neu ysgrifennwch y flwyddyn yn y teitl uwchben y tabl.',
    },
  },
  partsWithoutYear: {
    message: {
      en: 'The headings {columns} are parts of a year, and nothing says clearly of which; each was read as an indicator of its own.',
      cy: 'Rhannau o flwyddyn yw’r penawdau {columns}, ac nid oes dim yn dweud yn glir o ba un; darllenwyd pob un yn ddangosydd ar wahân.',
    },
    fix: {
      en: 'Write the year above them, in the title or in a column “Year”, as 2024-25.',
      cy: 'Ysgrifennwch y flwyddyn uwch eu pennau, yn y teitl neu mewn colofn “Blwyddyn”, fel 2024-25.',
    },
  },
  yearsFromApril: {
    message: {
      en: 'The months of this table go from April past December, so “{year}” was read as the financial year {whole}, and other years alike.',
      cy: 'Mae misoedd y tabl hwn yn mynd o Ebrill heibio i fis Rhagfyr, felly darllenwyd “{year}” fel y flwyddyn ariannol {whole}, a blynyddoedd eraill yr un modd.',
    },
    fix: {
      en: 'Write the year as {whole}, or as the one that is meant.',
      cy: 'Ysgrifennwch y flwyddyn fel {whole}, neu fel yr un a olygir.',
    },
  },
  earlierRead: {
    message: {
      en: 'The figures under {columns} were read as those of the time before: the period just before that of the others, or the same one a year before.',
      cy: 'Darllenwyd y ffigurau o dan {columns} fel rhai’r amser cynt: y cyfnod yn union cyn cyfnod y lleill, neu’r un cyfnod flwyddyn ynghynt.',
    },
    fix: {
      en: 'If another time is meant, write it into the heading, as 2021-22.',
      cy: 'Os golygir amser arall, ysgrifennwch ef yn y pennawd, fel 2021-22.',
    },
  },
  earlierNotDated: {
    message: {
      en: 'The figures under {columns} were left out: nothing says which time the figures beside them are of.',
      cy: 'Gadawyd y ffigurau o dan {columns} allan: nid oes dim yn dweud i ba amser y mae’r ffigurau wrth eu hymyl yn perthyn.',
    },
    fix: {
      en: 'Write the time into each heading, as 2021-22 and 2022-23.',
      cy: 'Ysgrifennwch yr amser ym mhob pennawd, fel 2021-22 a 2022-23.',
    },
  },
  earlierSaidApart: {
    message: {
      en: 'The figures under {columns} were left out: their time stands in a column of its own.',
      cy: 'Gadawyd y ffigurau o dan {columns} allan: mae eu hamser mewn colofn ar wahân.',
    },
    fix: {
      en: 'Give each time a row of its own, with its figure.',
      cy: 'Rhowch res ar wahân i bob amser, gyda’i ffigur.',
    },
  },
  earlierUnclear: {
    message: {
      en: 'Here and in rows like it ({count} in all) a figure of an earlier time was left out: it cannot be told which time is meant.',
      cy: 'Yma ac mewn rhesi tebyg ({count} i gyd) gadawyd ffigur o amser cynharach allan: ni ellir dweud pa amser a olygir.',
    },
    fix: {
      en: 'Write the time into the heading, as 2021-22 or Q4 2021-22.',
      cy: 'Ysgrifennwch yr amser yn y pennawd, fel 2021-22 neu Ch4 2021-22.',
    },
  },
  resultsWithoutTime: {
    message: {
      en: 'The figures under {columns} were not read: their headings do not say which time they are of.',
      cy: 'Ni ddarllenwyd y ffigurau o dan {columns}: nid yw eu penawdau’n dweud i ba amser y maent yn perthyn.',
    },
    fix: {
      en: 'Write the time into each heading, as Q2 2024-25 or 2024-25.',
      cy: 'Ysgrifennwch yr amser ym mhob pennawd, fel Ch2 2024-25 neu 2024-25.',
    },
  },
  periodUnclear: {
    message: {
      en: '“{label}” does not say a time that we understand; its figures are kept apart from the others.',
      cy: 'Nid yw “{label}” yn dweud amser yr ydym yn ei ddeall; cedwir ei ffigurau ar wahân i’r lleill.',
    },
    fix: {
      en: 'Write the year as 2015-16, or the day as 31 March 2016.',
      cy: 'Ysgrifennwch y flwyddyn fel 2015-16, neu’r diwrnod fel 31 Mawrth 2016.',
    },
  },
  yearOfTwo: {
    message: {
      en: '“{label}” may be the year that begins in {year} or the one that ends in it; its figures are kept apart from the others.',
      cy: 'Gall “{label}” fod y flwyddyn sy’n dechrau yn {year} neu’r un sy’n gorffen ynddi; cedwir ei ffigurau ar wahân i’r lleill.',
    },
    fix: { en: 'Write {begins} or {ends}.', cy: 'Ysgrifennwch {begins} neu {ends}.' },
  },
  yearsOfTwo: {
    message: {
      en:
        '{labels} ({cells}) may each be the year that begins in the year named or the one that ends in it. They follow one another, so ' +
        'trends are told, but they are kept apart from years written in full.',
      cy:
        'Gall {labels} ({cells}) fod, bob un, y flwyddyn sy’n dechrau yn y flwyddyn a enwir neu’r un sy’n gorffen ynddi. Maent yn dilyn ei ' +
        'gilydd, felly nodir tueddiadau, ond fe’u cedwir ar wahân i flynyddoedd a ysgrifennwyd yn llawn.',
    },
    fix: {
      en: 'Write which is meant: for “{label}” {begins} or {ends}, and the others alike (Find and Replace changes them all).',
      cy: 'Ysgrifennwch pa un a olygir: yn lle “{label}”, {begins} neu {ends}, a’r lleill yr un modd (mae Canfod ac Amnewid yn newid pob un).',
    },
  },
} as const satisfies AdviceCatalogue;
