import type { Catalogue } from '../say';

/** The words of the last step, and of what undoes it. */
export const publishingWords = {
  sheetsLanguage: { en: 'Language of the sheets', cy: 'Iaith y taflenni' },
  sheetsKeepNames: {
    en: 'Sheets that are there keep the names on their tabs, since your formulas may point at them. Rename a tab where you want another name: the sheet is found again.',
    cy: 'Mae taflenni sydd yno eisoes yn cadw’r enwau ar eu tabiau, gan y gall eich fformiwlâu gyfeirio atynt. Ailenwch dab lle mae arnoch eisiau enw arall: bydd y daflen yn cael ei chanfod eto.',
  },
  languageEn: { en: 'English', cy: 'Saesneg' },
  languageCy: { en: 'Welsh', cy: 'Cymraeg' },
  languageBoth: { en: 'Both: English and Welsh sheets', cy: 'Y ddwy: taflenni Cymraeg a Saesneg' },
  sheetNew: { en: 'new', cy: 'newydd' },
  sheetSame: { en: 'nothing changes', cy: 'dim yn newid' },
  sheetChanged: { en: 'written again', cy: 'ysgrifennir eto' },
  sheetCells: {
    en: 'written again: {cells} {cells:cell changes|cells change}',
    cy: 'ysgrifennir eto: {cells} cell yn newid',
  },
  sheetLeft: { en: 'left as it is', cy: 'gadewir fel y mae' },
  sheetLeftNew: { en: 'not written', cy: 'ni ysgrifennir' },
  openSheet: { en: 'Open the sheet {sheet}', cy: 'Agor y daflen {sheet}' },
  open: { en: 'Open', cy: 'Agor' },
  chooseSheet: { en: 'Choose at least one sheet.', cy: 'Dewiswch o leiaf un daflen.' },

  undoPublish: { en: 'Undo publish', cy: 'Dadwneud y cyhoeddi' },
  undoPublishNote: {
    en: 'Puts our sheets back as they were before the last publish. Sheets that it added go; what you typed since on the others stays.',
    cy: 'Yn rhoi ein taflenni yn ôl fel yr oeddent cyn y cyhoeddi diwethaf. Mae’r taflenni a ychwanegodd yn mynd; mae’r hyn a deipiwyd gennych ers hynny ar y lleill yn aros.',
  },
  undoing: { en: 'Undoing the publish', cy: 'Yn dadwneud y cyhoeddi' },
  undoneAll: {
    en: 'The publish was undone: our sheets are as they were before it.',
    cy: 'Dadwnaed y cyhoeddi: mae ein taflenni fel yr oeddent cyn hynny.',
  },
  undone: {
    en: 'The publish was undone. Sheets that went: {sheets}.',
    cy: 'Dadwnaed y cyhoeddi. Taflenni a aeth: {sheets}.',
  },

  explainCompareFirst: {
    en: 'Nothing has been compared yet. Compare first, then ask again for the cell.',
    cy: 'Nid oes dim wedi’i gymharu eto. Cymharwch yn gyntaf, yna gofynnwch eto am y gell.',
  },
  explainNothing: {
    en: 'The selected cell is not a figure of the last run. Select a figure of your council, or a row that names an indicator or a domain.',
    cy: 'Nid yw’r gell a ddewiswyd yn ffigur o’r rhediad diwethaf. Dewiswch ffigur eich cyngor, neu res sy’n enwi dangosydd neu faes.',
  },
  explainNoDomain: {
    en: 'The selected cell is about an indicator that no domain uses. Name its domain on the Indicators sheet.',
    cy: 'Mae’r gell a ddewiswyd yn ymwneud â dangosydd nad oes yr un maes yn ei ddefnyddio. Enwch ei faes ar y daflen Indicators.',
  },
} as const satisfies Catalogue;
