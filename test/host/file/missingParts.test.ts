import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../../src/host/file/saveWorkbook';
import { soundWorkbook } from './soundWorkbook';
import { workbookParts } from './workbookParts';
import { zipOf } from './zipOf';

const whole = workbookParts({
  sheets: { Data: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
});

/** The workbook without some of its parts; `isNamed`: it still says that they are there. */
function without(parts: readonly string[], isNamed: boolean): Uint8Array {
  const left = Object.entries(whole).filter(([name]) => !parts.some((part) => name.endsWith(part)));
  return zipOf(
    Object.fromEntries(
      left.map(([name, content]): [string, string | Uint8Array] => {
        if (isNamed || typeof content !== 'string') return [name, content];
        const named = new RegExp(`<(Relationship|Override) [^>]*(${parts.join('|')})[^>]*/>`, 'g');
        return [name, content.replace(named, '')];
      }),
    ),
  );
}

describe.each([
  ['styles', ['styles.xml']],
  ['shared texts', ['sharedStrings.xml']],
  ['both', ['styles.xml', 'sharedStrings.xml']],
])('a workbook without %s', (_, parts) => {
  test.each([
    ['that says that it has them', true],
    ['and says none', false],
  ])('%s, is written with what it needs', (_says, isNamed) => {
    const workbook = openWorkbook(without(parts, isNamed));
    const sheet = workbook.newSheet('Ours');
    sheet.cells.setValue(0, 0, 'Level');
    sheet.cells.setFormat(
      0,
      0,
      workbook.styles.indexOf({ numberFormat: 'General', font: { bold: true }, borders: {} }),
    );
    workbook.sheets.push(sheet);
    const saved = saveWorkbook(workbook);
    expect(soundWorkbook(saved)).toEqual([]);
    const again = openWorkbook(saved);
    const { cells } = again.sheets[1]!;
    expect(cells.value(0, 0)).toBe('Level');
    expect(again.styles.formats[cells.format(0, 0)]?.font.bold).toBe(true);
  });
});
