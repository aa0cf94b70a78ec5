import type { Catalogue } from './say';

/** The words of the workbench: the page with a workbook beside the pane. `fault_…` says why a file could not be opened. */
export const workbenchWords = {
  title: { en: 'Judgement Grid workbench', cy: 'Mainc waith Grid Barnu' },
  workbook: { en: 'Workbook', cy: 'Llyfr gwaith' },
  open: { en: 'Open workbook', cy: 'Agor llyfr gwaith' },
  download: { en: 'Download', cy: 'Lawrlwytho' },
  sample: { en: 'Sample', cy: 'Sampl' },
  opening: { en: 'Opening {name}', cy: 'Yn agor {name}' },
  saving: { en: 'Writing {name}', cy: 'Yn ysgrifennu {name}' },
  noWorkbook: {
    en: 'No workbook is open. Open one from your computer, or drop it here.',
    cy: 'Nid oes llyfr gwaith ar agor. Agorwch un o’ch cyfrifiadur, neu gollyngwch ef yma.',
  },
  stays: {
    en: 'The workbook stays on this computer: nothing is sent anywhere.',
    cy: 'Mae’r llyfr gwaith yn aros ar y cyfrifiadur hwn: ni anfonir dim i unman.',
  },
  sheets: { en: 'Sheets', cy: 'Taflenni' },
  cellsOf: { en: 'Cells of {sheet}', cy: 'Celloedd {sheet}' },
  selected: { en: 'Selected cell', cy: 'Cell a ddewiswyd' },
  editCell: { en: 'Edit {cell}', cy: 'Golygu {cell}' },
  cannotType: {
    en: 'This cannot be typed here: the sheet is protected, or the formula is not complete. Unprotect the sheet in Excel, or complete the formula.',
    cy: 'Ni ellir teipio hyn yma: mae’r daflen wedi’i diogelu, neu nid yw’r fformiwla’n gyflawn. Dad-ddiogelwch y daflen yn Excel, neu cwblhewch y fformiwla.',
  },
  cannotChange: {
    en: 'These cells cannot be changed: the sheet is protected, or it ends before the block does, or there are more than {most} cells. Unprotect the sheet in Excel, or take fewer cells at a time.',
    cy: 'Ni ellir newid y celloedd hyn: mae’r daflen wedi’i diogelu, neu mae’n dod i ben cyn y bloc, neu mae mwy na {most} o gelloedd. Dad-ddiogelwch y daflen yn Excel, neu cymerwch lai o gelloedd ar y tro.',
  },
  cannotCopy: {
    en: 'More than {most} cells are selected. Select fewer, and copy again.',
    cy: 'Mae mwy na {most} o gelloedd wedi’u dewis. Dewiswch lai, a chopïwch eto.',
  },
  keptFrom: {
    en: 'Your work from before is open again. It is kept in this browser only, on this computer.',
    cy: 'Mae eich gwaith cynt ar agor eto. Fe’i cedwir yn y porwr hwn yn unig, ar y cyfrifiadur hwn.',
  },
  keptHere: {
    en: 'Your work is kept in this browser, on this computer, until you clear it.',
    cy: 'Cedwir eich gwaith yn y porwr hwn, ar y cyfrifiadur hwn, nes i chi ei glirio.',
  },
  clearKept: { en: 'Clear', cy: 'Clirio' },
  askTitle: { en: 'Download {name} first?', cy: 'Lawrlwytho {name} yn gyntaf?' },
  askWhy: {
    en: 'It has changes that are in no file yet. They go when {other} is opened.',
    cy: 'Mae ynddo newidiadau nad ydynt mewn ffeil eto. Fe’u collir pan agorir {other}.',
  },
  askWaits: {
    en: 'What you wrote in the pane stands on no sheet yet: stay, save it and publish. It goes when {other} is opened.',
    cy: 'Nid yw’r hyn a ysgrifenasoch yn y cwarel ar unrhyw daflen eto: arhoswch, cadwch ef a chyhoeddwch. Fe’i collir pan agorir {other}.',
  },
  askDownload: { en: 'Download, then open', cy: 'Lawrlwytho, yna agor' },
  askOpen: { en: 'Open, let the changes go', cy: 'Agor, gan golli’r newidiadau' },
  askNeither: { en: 'Stay here', cy: 'Aros yma' },
  chart: { en: 'Chart: {name}', cy: 'Siart: {name}' },
  close: { en: 'Close this message', cy: 'Cau’r neges hon' },
  sampleMissing: {
    en: 'The sample workbook could not be loaded. Open a workbook from your computer instead.',
    cy: 'Ni ellid llwytho’r llyfr gwaith sampl. Agorwch lyfr gwaith o’ch cyfrifiadur yn ei le.',
  },
  cannotSave: {
    en: 'The workbook could not be written to a file. Nothing is lost: it is still open here.',
    cy: 'Ni ellid ysgrifennu’r llyfr gwaith i ffeil. Ni chollwyd dim: mae’n dal ar agor yma.',
  },
  cannotOpen: {
    en: '{name} could not be opened. See that it is still there and that you may read it, then try again.',
    cy: 'Ni ellid agor {name}. Gwiriwch ei bod yno o hyd a bod hawl gennych i’w darllen, yna rhowch gynnig arall arni.',
  },
  fault_notZip: {
    en: '{name} is not an Excel workbook (.xlsx), nor a table of text such as .csv or .csv.gz. Save it as one of these, then open that.',
    cy: 'Nid yw {name} yn llyfr gwaith Excel (.xlsx), nac yn dabl testun fel .csv neu .csv.gz. Cadwch hi fel un o’r rhain, yna agorwch honno.',
  },
  badGzip: {
    en: '{name} is damaged, or not all of it is there. Get it once more, then open it again.',
    cy: 'Mae {name} wedi’i difrodi, neu nid yw’r cyfan ohoni yno. Mynnwch hi unwaith eto, yna agorwch hi.',
  },
  parquetFile: {
    en: '{name} is a Parquet file, which only the command line reads. Save its figures as .csv, then open that.',
    cy: 'Ffeil Parquet yw {name}, a dim ond y llinell orchymyn sy’n ei darllen. Cadwch ei ffigurau fel .csv, yna agorwch honno.',
  },
  fault_notWorkbook: {
    en: '{name} is a zip file, but there is no Excel workbook in it. Unpack it, or save it as .xlsx, then open that.',
    cy: 'Ffeil zip yw {name}, ond nid oes llyfr gwaith Excel ynddi. Dadbaciwch hi, neu cadwch hi fel .xlsx, yna agorwch honno.',
  },
  fault_encrypted: {
    en: '{name} is protected by a password, or is an old .xls. Save it in Excel as .xlsx without a password, then open it again.',
    cy: 'Mae {name} wedi’i diogelu â chyfrinair, neu’n hen .xls. Cadwch hi yn Excel fel .xlsx heb gyfrinair, yna agorwch hi eto.',
  },
  fault_tooLarge: {
    en: '{name} would unpack to more than the workbench can hold. Leave out the sheets or rows that are not needed, then open it again.',
    cy: 'Byddai {name} yn dadbacio i fwy nag y gall y fainc waith ei ddal. Gadewch allan y taflenni neu’r rhesi nad oes eu hangen, yna agorwch hi eto.',
  },
  fault_lyingSize: {
    en: '{name} says that it is smaller than it is. It was not opened, to be safe. Ask whoever made it for one that Excel has saved.',
    cy: 'Mae {name} yn dweud ei bod yn llai nag ydyw. Ni chafodd ei hagor, er diogelwch. Gofynnwch i bwy bynnag a’i gwnaeth am un y mae Excel wedi’i chadw.',
  },
  fault_damaged: {
    en: '{name} is damaged. Open it in Excel, let Excel repair it, and save it again.',
    cy: 'Mae {name} wedi’i difrodi. Agorwch hi yn Excel, gadewch i Excel ei thrwsio, a’i chadw eto.',
  },
  fault_doctype: {
    en: '{name} holds a part that Excel never writes and that can do harm. It was not opened. Ask whoever made it for one that Excel has saved.',
    cy: 'Mae {name} yn cynnwys rhan nad yw Excel byth yn ei hysgrifennu ac a all wneud niwed. Ni chafodd ei hagor. Gofynnwch i bwy bynnag a’i gwnaeth am un y mae Excel wedi’i chadw.',
  },
  fault_pathOutside: {
    en: '{name} holds a part that points outside the file. It was not opened. Ask whoever made it for one that Excel has saved.',
    cy: 'Mae {name} yn cynnwys rhan sy’n pwyntio y tu allan i’r ffeil. Ni chafodd ei hagor. Gofynnwch i bwy bynnag a’i gwnaeth am un y mae Excel wedi’i chadw.',
  },
  fault_duplicateEntry: {
    en: '{name} holds the same part twice. Open it in Excel and save it again.',
    cy: 'Mae {name} yn cynnwys yr un rhan ddwywaith. Agorwch hi yn Excel a’i chadw eto.',
  },
  fault_tooManySheets: {
    en: '{name} has more sheets than the workbench can hold. Move those that you need into a workbook of their own, then open that.',
    cy: 'Mae gan {name} fwy o daflenni nag y gall y fainc waith eu dal. Symudwch y rhai sydd eu hangen i lyfr gwaith ar wahân, yna agorwch hwnnw.',
  },
  fault_unknownText: {
    en: '{name} is text, but not a table of values. Open one that has a line of headings, its values set apart by commas, semicolons or tabs.',
    cy: 'Testun yw {name}, ond nid tabl o werthoedd. Agorwch un sydd â llinell o benawdau, a’i werthoedd wedi’u gwahanu gan atalnodau, hanner colonau neu dabiau.',
  },
} satisfies Catalogue;
