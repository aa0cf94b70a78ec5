import type { AdviceCatalogue } from '../advice';

/** What can go wrong between us and Excel, and with files. */
export const writingProblems = {
  stopped: {
    message: { en: 'Stopped, as you asked.', cy: 'Stopiwyd, fel y gofynnoch.' },
    fix: {
      en: 'Nothing was changed in the workbook. Run again when you are ready.',
      cy: 'Ni newidiwyd dim yn y llyfr gwaith. Rhedwch eto pan fyddwch yn barod.',
    },
  },
  stoppedWaiting: {
    message: { en: 'Stopped, while Excel did not answer.', cy: 'Stopiwyd, tra nad oedd Excel yn ateb.' },
    fix: {
      en: 'The next run, publish or undo puts right what was begun. If Excel stays silent, save the workbook and open it anew.',
      cy: 'Bydd y rhediad, y cyhoeddi neu’r dadwneud nesaf yn cywiro’r hyn a ddechreuwyd. Os na fydd Excel yn ateb o hyd, cadwch y llyfr gwaith a’i agor o’r newydd.',
    },
  },
  waitingChanged: {
    message: {
      en: 'Somebody else’s pane has kept work in this workbook since.',
      cy: 'Mae cwarel rhywun arall wedi cadw gwaith yn y llyfr gwaith hwn ers hynny.',
    },
    fix: {
      en: 'Publish what is yours; theirs comes when the pane is opened again.',
      cy: 'Cyhoeddwch yr hyn sy’n eiddo i chi; daw eu gwaith nhw pan agorir y cwarel eto.',
    },
  },
  excelProtected: {
    message: {
      en: 'The workbook or one of its sheets is protected or open as read-only.',
      cy: 'Mae’r llyfr gwaith neu un o’i daflenni wedi’i ddiogelu neu ar agor i’w ddarllen yn unig.',
    },
    fix: {
      en: 'Unprotect it under Review, or save a copy that you may change, and publish again.',
      cy: 'Tynnwch y diogelwch o dan Adolygu, neu cadwch gopi y cewch ei newid, a chyhoeddwch eto.',
    },
  },
  excelCellEdit: {
    message: { en: 'A cell is being edited.', cy: 'Mae cell yn cael ei golygu.' },
    fix: {
      en: 'Press Enter or Esc in the sheet, then try again.',
      cy: 'Pwyswch Enter neu Esc yn y daflen, yna rhowch gynnig arall arni.',
    },
  },
  excelOtherWindow: {
    message: { en: 'Another workbook has the focus.', cy: 'Llyfr gwaith arall sydd â’r ffocws.' },
    fix: {
      en: 'Click into this workbook, then try again.',
      cy: 'Cliciwch yn y llyfr gwaith hwn, yna rhowch gynnig arall arni.',
    },
  },
  excelNoAnswer: {
    message: { en: 'Excel did not answer.', cy: 'Ni atebodd Excel.' },
    fix: {
      en: 'Check the connection and try again; if it stays, save the workbook and open it anew.',
      cy: 'Gwiriwch y cysylltiad a rhowch gynnig arall arni; os yw’n parhau, cadwch y llyfr gwaith a’i agor o’r newydd.',
    },
  },
  excelTooMuch: {
    message: {
      en: 'Excel on the web refused a request for being too large.',
      cy: 'Gwrthododd Excel ar y we gais am ei fod yn rhy fawr.',
    },
    fix: {
      en: 'Open the workbook in desktop Excel and try again.',
      cy: 'Agorwch y llyfr gwaith yn Excel bwrdd gwaith a rhowch gynnig arall arni.',
    },
  },
  excelSheetGone: {
    message: {
      en: 'A sheet was deleted or renamed while we were at work.',
      cy: 'Cafodd taflen ei dileu neu ei hailenwi tra oeddem wrthi.',
    },
    fix: {
      en: 'Run again: the sheets will be read afresh.',
      cy: 'Rhedwch eto: caiff y taflenni eu darllen o’r newydd.',
    },
  },
  publishedMeanwhile: {
    message: {
      en: 'Somebody else added these sheets to the workbook at the same moment.',
      cy: 'Ychwanegodd rhywun arall y taflenni hyn at y llyfr gwaith ar yr un pryd.',
    },
    fix: {
      en: 'Theirs stay, and nothing of yours was written. Read the workbook again, then publish.',
      cy: 'Mae eu taflenni nhw’n aros, ac nid ysgrifennwyd dim o’ch eiddo chi. Darllenwch y llyfr gwaith eto, yna cyhoeddwch.',
    },
  },
  excelInTheWay: {
    message: {
      en: 'Something on the sheet is in the way: a PivotTable, merged cells or a filter ({code}).',
      cy: 'Mae rhywbeth ar y daflen yn y ffordd: tabl colyn (PivotTable), celloedd wedi’u cyfuno neu hidlydd ({code}).',
    },
    fix: {
      en: 'Move it to a sheet of your own, then try again.',
      cy: 'Symudwch ef i daflen o’ch eiddo eich hun, yna rhowch gynnig arall arni.',
    },
  },
  excelBusy: {
    message: { en: 'Excel is too busy to answer.', cy: 'Mae Excel yn rhy brysur i ateb.' },
    fix: { en: 'Wait a moment, then try again.', cy: 'Arhoswch funud, yna rhowch gynnig arall arni.' },
  },
  excelDialogOpen: {
    message: { en: 'A dialogue box is open in Excel.', cy: 'Mae blwch deialog ar agor yn Excel.' },
    fix: { en: 'Close it, then try again.', cy: 'Caewch ef, yna rhowch gynnig arall arni.' },
  },
  excelOther: {
    message: { en: 'Excel refused: {message} ({code}).', cy: 'Gwrthododd Excel: {message} ({code}).' },
    fix: {
      en: 'Try again; if it stays, tell your support team this code.',
      cy: 'Rhowch gynnig arall arni; os yw’n parhau, rhowch y cod hwn i’ch tîm cymorth.',
    },
  },
  findingsMoved: {
    message: {
      en: 'The table of findings on the sheet “{sheet}” is not where it was.',
      cy: 'Nid yw’r tabl canfyddiadau ar y daflen “{sheet}” lle’r oedd.',
    },
    fix: {
      en: 'Nothing was added. Read the workbook again, then add the finding.',
      cy: 'Ni ychwanegwyd dim. Darllenwch y llyfr gwaith eto, yna ychwanegwch y canfyddiad.',
    },
  },
  findingsTotals: {
    message: {
      en: 'The table of findings on the sheet “{sheet}” has a row of totals at its foot.',
      cy: 'Mae gan y tabl canfyddiadau ar y daflen “{sheet}” res o gyfansymiau ar ei waelod.',
    },
    fix: {
      en: 'Nothing was added. Switch the row off (Table Design → Total Row), or type the finding in above it.',
      cy: 'Ni ychwanegwyd dim. Diffoddwch y rhes (Dyluniad y Tabl → Rhes Cyfansymiau), neu teipiwch y canfyddiad uwch ei phen.',
    },
  },
  findingsNoRoom: {
    message: {
      en: 'There is no free row below the table of findings on the sheet “{sheet}”: something stands in {cell}.',
      cy: 'Nid oes rhes rydd o dan y tabl canfyddiadau ar y daflen “{sheet}”: mae rhywbeth yn {cell}.',
    },
    fix: {
      en: 'Nothing was added. Put two empty rows in below the last finding, then add the finding.',
      cy: 'Ni ychwanegwyd dim. Rhowch ddwy res wag o dan y canfyddiad olaf, yna ychwanegwch y canfyddiad.',
    },
  },
  findingChanged: {
    message: {
      en: 'The finding on the sheet “{sheet}” was changed, or moved, since it was added.',
      cy: 'Newidiwyd neu symudwyd y canfyddiad ar y daflen “{sheet}” ers ei ychwanegu.',
    },
    fix: {
      en: 'Nothing was taken away. Look at the sheet, and delete the row there if you do not want it.',
      cy: 'Ni thynnwyd dim i ffwrdd. Edrychwch ar y daflen, a dilëwch y rhes yno os nad ydych am ei chadw.',
    },
  },
  notRestored: {
    message: {
      en: 'Publishing failed ({code}) and not everything could be put back: look at the sheet “{sheet}”.',
      cy: 'Methodd y cyhoeddi ({code}) ac ni ellid rhoi popeth yn ôl: edrychwch ar y daflen “{sheet}”.',
    },
    fix: {
      en: 'Publish again: it writes every sheet of ours afresh and keeps your entries.',
      cy: 'Cyhoeddwch eto: mae’n ysgrifennu pob taflen o’n heiddo o’r newydd ac yn cadw’ch cofnodion.',
    },
  },
  nothingToUndo: {
    message: {
      en: 'There is no publish to undo in this workbook.',
      cy: 'Nid oes cyhoeddi i’w ddadwneud yn y llyfr gwaith hwn.',
    },
    fix: {
      en: 'Only the last publish can be undone, and only once.',
      cy: 'Dim ond y cyhoeddi diwethaf y gellir ei ddadwneud, ac unwaith yn unig.',
    },
  },
  typedOnAdded: {
    message: {
      en: 'The sheet “{sheet}” was added by the last publish, and you have typed on it since: undoing would lose that.',
      cy: 'Ychwanegwyd y daflen “{sheet}” gan y cyhoeddi diwethaf, ac rydych wedi teipio arni ers hynny: byddai dadwneud yn colli hynny.',
    },
    fix: {
      en: 'Copy what you typed to a sheet of your own, empty those cells, then undo.',
      cy: 'Copïwch yr hyn a deipiwyd gennych i daflen o’ch eiddo, gwagiwch y celloedd hynny, yna dadwnewch.',
    },
  },
  notLoaded: {
    message: {
      en: 'A part of Judgement Grid could not be loaded. Nothing was changed, and what you typed is still here.',
      cy: 'Ni ellid llwytho rhan o Grid Barnu. Ni newidiwyd dim, ac mae’r hyn a deipioch yma o hyd.',
    },
    fix: {
      en: 'Check the connection and try again.',
      cy: 'Gwiriwch y cysylltiad a rhowch gynnig arall arni.',
    },
  },
  sampleMissing: {
    message: {
      en: 'The sample figures could not be loaded.',
      cy: 'Ni ellid llwytho’r ffigurau sampl.',
    },
    fix: {
      en: 'Check the connection and try again, or put figures of your own on a sheet.',
      cy: 'Gwiriwch y cysylltiad a rhowch gynnig arall arni, neu rhowch eich ffigurau eich hun ar daflen.',
    },
  },
  notUndone: {
    message: {
      en: 'The publish could not be undone on the sheet “{sheet}”.',
      cy: 'Ni ellid dadwneud y cyhoeddi ar y daflen “{sheet}”.',
    },
    fix: {
      en: 'If it is protected, unprotect it under Review; then undo again. What was begun is finished then.',
      cy: 'Os yw wedi’i diogelu, tynnwch y diogelwch o dan Adolygu; yna dadwnewch eto. Gorffennir bryd hynny yr hyn a ddechreuwyd.',
    },
  },
} satisfies AdviceCatalogue;
