/** Why a file could not be opened, as data: the words are made by whoever shows them. */
export type FileFault =
  | 'notZip' // not a zip and not text: no workbook at all
  | 'notWorkbook' // a zip without a workbook in it
  | 'encrypted' // an OLE container: password-protected or an old .xls
  | 'tooLarge' // a part, or all of them, would unpack to more than we accept
  | 'lyingSize' // a part is larger than the zip says it is
  | 'damaged' // truncated, a bad checksum, broken XML
  | 'doctype' // XML with a DOCTYPE: refused, it can be used to attack
  | 'pathOutside' // an entry whose path leaves the package
  | 'duplicateEntry'
  | 'tooManySheets'
  | 'unknownText'; // text that is no table of comma, semicolon or tab separated values

/** Thrown by `openWorkbook`. `part` is the entry in the package, where one is to blame. */
export class FileError extends Error {
  constructor(
    readonly fault: FileFault,
    readonly part?: string,
  ) {
    super(part === undefined ? fault : `${fault}: ${part}`);
    this.name = 'FileError';
  }
}
