const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a workbook for a test holds beside the usual; sheets are the XML inside `<worksheet>`, by name. */
export interface TestWorkbook {
  sheets: Readonly<Record<string, string>>;
  strings?: readonly string[];
  /** Goes inside `workbook`, after the sheets. */
  workbookTail?: string;
  workbookHead?: string;
  /** The whole inside of `styleSheet`. */
  styles?: string;
  /** Relationships of the first sheet. */
  sheetRelations?: string;
  /** Other parts, and their overrides in the content types. */
  parts?: Readonly<Record<string, string | Uint8Array>>;
  types?: string;
  workbookRelations?: string;
}

/** The least parts of a workbook by hand, for tests to change. */
export function workbookParts(workbook: TestWorkbook): Record<string, string | Uint8Array> {
  const names = Object.keys(workbook.sheets);
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('xl/workbook.xml', 'sheet.main') +
      names.map((_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, 'worksheet')).join('') +
      override('xl/sharedStrings.xml', 'sharedStrings') +
      override('xl/styles.xml', 'styles') +
      `${workbook.types ?? ''}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}">${workbook.workbookHead ?? ''}<sheets>` +
      names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('') +
      `</sheets>${workbook.workbookTail ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${head}<Relationships xmlns="${packages}/relationships">` +
      names.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('') +
      relation('rId98', 'sharedStrings', 'sharedStrings.xml') +
      relation('rId99', 'styles', 'styles.xml') +
      `${workbook.workbookRelations ?? ''}</Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}">${workbook.styles ?? plainStyles}</styleSheet>`,
    'xl/sharedStrings.xml':
      `${head}<sst xmlns="${main}" count="9" uniqueCount="${workbook.strings?.length ?? 0}">` +
      (workbook.strings ?? [])
        .map((text) => (text.startsWith('<si') ? text : `<si><t>${text}</t></si>`))
        .join('') +
      '</sst>',
  };
  Object.values(workbook.sheets).forEach((inner, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `${head}<worksheet xmlns="${main}" xmlns:r="${relations}">${inner}</worksheet>`;
  });
  if (workbook.sheetRelations !== undefined) {
    parts['xl/worksheets/_rels/sheet1.xml.rels'] =
      `${head}<Relationships xmlns="${packages}/relationships">${workbook.sheetRelations}</Relationships>`;
  }
  return { ...parts, ...workbook.parts };
}

const plainStyles =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs>';

export function relation(id: string, kind: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"${mode === '' ? '' : ` TargetMode="${mode}"`}/>`;
}

export function override(part: string, kind: string): string {
  return `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
}
