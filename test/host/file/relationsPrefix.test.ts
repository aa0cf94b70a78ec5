import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../../src/host/file/saveWorkbook';
import { parseXml } from '../../../src/host/file/xml/parseXml';
import { partsOf } from './partsOf';
import { workbookParts } from './workbookParts';
import { zipOf } from './zipOf';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declared = ` xmlns:r="${relations}"`;
const other = 'xmlns:r="urn:of-another-program"';

/** The workbook part of two sheets, of which the second is new; `change` says where `r:` is declared in the first's file. */
function savedWith(change: (part: string) => string): string {
  const parts = workbookParts({ sheets: { Figures: '<sheetData/>' } });
  const part = change(String(parts['xl/workbook.xml']));
  const workbook = openWorkbook(zipOf({ ...parts, 'xl/workbook.xml': part }));
  workbook.sheets.push(workbook.newSheet('Ours'));
  return partsOf(saveWorkbook(workbook)).get('xl/workbook.xml') ?? '';
}

/** What `r:` stands for on each sheet of the list, by the nearest declaration around it. */
function standsFor(part: string): (string | undefined)[] {
  const root = parseXml(part, 'workbook');
  const list = root.child('sheets');
  return (list?.all('sheet') ?? []).map((sheet) => [sheet, list, root].map((each) => each?.get('xmlns:r')).find((uri) => uri !== undefined)); // prettier-ignore
}

describe('what `r:` stands for on old and new sheets of the list', () => {
  const without = (part: string): string => part.replace(declared, '');
  test.each<[string, (part: string) => string]>([
    ['said on the root', (part) => part],
    ['said on the list', (part) => without(part).replace('<sheets>', `<sheets${declared}>`)],
    ['said on each sheet', (part) => without(part).replace('<sheet ', `<sheet${declared} `)],
    [
      'said on each sheet, of something else in a comment before',
      (part) => without(part).replace('<sheet ', `<!-- ${other} --><sheet${declared} `),
    ],
    [
      'said on each sheet, of something else on an element before',
      (part) =>
        without(part)
          .replace('<sheets>', `<workbookPr ${other}/><sheets>`)
          .replace('<sheet ', `<sheet${declared} `),
    ],
  ])('%s', (_where, change) => {
    expect(standsFor(savedWith(change))).toEqual([relations, relations]);
  });
});
