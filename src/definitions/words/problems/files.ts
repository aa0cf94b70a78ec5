import type { AdviceCatalogue } from '../advice';

/** Files that cannot be opened or written, and printing. `details` are the file, the part of it, and what the system said. */
export const fileProblems = {
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
  cannotPrint: {
    message: {
      en: 'The results could not be printed: {why}.',
      cy: 'Ni ellid argraffu’r canlyniadau: {why}.',
    },
    fix: {
      en: 'Make room, or write them into a file: --json results.json. Files that were asked for are written.',
      cy: 'Gwnewch le, neu ysgrifennwch hwy i ffeil: --json results.json. Mae’r ffeiliau y gofynnwyd amdanynt wedi’u hysgrifennu.',
    },
  },
  badGzip: {
    message: {
      en: '“{file}” is damaged: it does not unpack.',
      cy: 'Mae “{file}” wedi’i difrodi: nid yw’n dadbacio.',
    },
    fix: { en: 'Fetch or save it again.', cy: 'Nôl hi neu ei chadw eto.' },
  },
  badParquet: {
    message: {
      en: '“{file}” is damaged: it cannot be read as Parquet.',
      cy: 'Mae “{file}” wedi’i difrodi: ni ellir ei darllen fel Parquet.',
    },
    fix: { en: 'Fetch or save it again.', cy: 'Nôl hi neu ei chadw eto.' },
  },
  parquetTooLarge: {
    message: {
      en: '“{file}” holds more than there is memory for.',
      cy: 'Mae “{file}” yn dal mwy nag y mae cof ar ei gyfer.',
    },
    fix: {
      en: 'Save fewer years, indicators or columns into it.',
      cy: 'Cadwch lai o flynyddoedd, dangosyddion neu golofnau ynddi.',
    },
  },
  textTooLong: {
    message: {
      en: '“{file}” holds more text than can be read at once: at most {most} MB.',
      cy: 'Mae “{file}” yn dal mwy o destun nag y gellir ei ddarllen ar unwaith: {most} MB ar y mwyaf.',
    },
    fix: {
      en: 'Save it as Parquet, or divide it and give all its parts.',
      cy: 'Cadwch hi fel Parquet, neu rhannwch hi a rhoi ei holl rannau.',
    },
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
