import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { translateFormula } from '../../../src/host/file/read/translateFormula';
import type { Sheet } from '../../../src/host/model/sheet';
import { workbookParts, type TestWorkbook } from './workbookParts';
import { zipOf } from './zipOf';

function sheetOf(inner: string, more: Partial<TestWorkbook> = {}): Sheet {
  const strings = [
    'Hello',
    '<si><r><t>Rich</t></r><r><rPr><b/></rPr><t xml:space="preserve"> text</t></r><rPh sb="0" eb="1"><t>guide</t></rPh></si>',
    'A &amp; B &lt;&#163;&gt; _x000D_ _x005F_x0041_',
    '<si/>',
  ];
  return openWorkbook(zipOf(workbookParts({ sheets: { Data: inner }, strings, ...more }))).sheets[0]!;
}

describe('a cell is read however it is written', () => {
  test.each([
    ['a number', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['a number with its type', '<c r="A1" t="n"><v>-3</v></c>', -3],
    ['a number of seventeen digits', '<c r="A1"><v>0.28999999999999998</v></c>', 0.29],
    ['a number with an exponent', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['a number from R that is none', '<c r="A1"><v>NaN</v></c>', { error: '#NUM!' }],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'Hello'],
    ['rich text, without its phonetic guide', '<c r="A1" t="s"><v>1</v></c>', 'Rich text'],
    ['references and escapes', '<c r="A1" t="s"><v>2</v></c>', 'A & B <£> \r _x0041_'],
    ['a string with nothing in it', '<c r="A1" t="s"><v>3</v></c>', ''],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>In</t></is></c>', 'In'],
    [
      'an inline string in runs',
      '<c r="A1" t="inlineStr"><is><r><t>In</t></r><r><t>line</t></r></is></c>',
      'Inline',
    ],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', 'a<b'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['a date as text (45352 is Excel for 1 March 2024)', '<c r="A1" t="d"><v>2024-03-01</v></c>', 45352],
    ['a date and time', '<c r="A1" t="d"><v>2024-03-01T12:00:00</v></c>', 45352.5],
    [
      'an element that we do not know inside',
      '<c r="A1"><v>7</v><extLst><ext><v>8</v></ext></extLst></c>',
      7,
    ],
    ['spaces and comments between tags', '\n <!-- x > y --> <c  r = "A1" ><v>7</v> </c >\n', 7],
    ['single quotes', "<c r='A1' t='s'><v>0</v></c>", 'Hello'],
    ['no reference', '<c><v>7</v></c>', 7],
    ['an empty value', '<c r="A1"><v></v></c>', ''],
  ])('%s', (_, cell, value) => {
    expect(sheetOf(`<sheetData><row r="1">${cell}</row></sheetData>`).cells.value(0, 0)).toEqual(value);
  });

  test('rows and cells without references follow one another', () => {
    const { cells } = sheetOf(
      '<sheetData><row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="5"><c><v>5</v></c></row><row><c><v>6</v></c></row></sheetData>',
    );
    expect(cells.values({ row: 0, column: 0, rows: 6, columns: 4 })).toEqual([
      [1, '', 3, 4], ['', '', '', ''], ['', '', '', ''], ['', '', '', ''], [5, '', '', ''], [6, '', '', ''],
    ]); // prettier-ignore
  });

  test('with the prefix that ClosedXML writes', () => {
    const parts = workbookParts({ sheets: { Data: '' }, strings: ['Hello'] });
    const x = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    parts['xl/worksheets/sheet1.xml'] =
      `<x:worksheet ${x}><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:f>A1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const { cells } = openWorkbook(zipOf(parts)).sheets[0]!;
    expect([cells.value(0, 0), cells.value(0, 1), cells.formula(0, 1)]).toEqual(['Hello', 2, '=A1']);
  });

  test('in Strict namespaces', () => {
    const parts = workbookParts({
      sheets: { Data: '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>' },
    });
    for (const [name, part] of Object.entries(parts)) {
      parts[name] = String(part)
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    }
    expect(openWorkbook(zipOf(parts)).sheets[0]!.cells.value(0, 0)).toBe(5);
  });

  test('as UTF-16', () => {
    const parts = workbookParts({ sheets: { Data: '' } });
    const text =
      '\uFEFF<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ŵ</t></is></c></row></sheetData></worksheet>';
    parts['xl/worksheets/sheet1.xml'] = new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(openWorkbook(zipOf(parts)).sheets[0]!.cells.value(0, 0)).toBe('Ŵ');
  });
});

describe('a formula', () => {
  test.each([
    ['with its value', '<c r="B1"><f>A1*2</f><v>4</v></c>', '=A1*2', 4, false],
    ['with an empty text as its value', '<c r="B1" t="str"><f>""</f><v></v></c>', '=""', '', false],
    ['that was never calculated', '<c r="B1"><f>A1*2</f></c>', '=A1*2', '', true],
    ['that openpyxl wrote', '<c r="B1"><f>SUM(A1:A2)</f><v></v></c>', '=SUM(A1:A2)', '', true],
    ['of an array', '<c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>4</v></c>', '=A1:A2*2', 4, false],
    [
      'newer than the format',
      '<c r="B1"><f>_xlfn.IFS(A1&gt;1,_xlfn._xlws.SORT(A1:A2))</f><v>1</v></c>',
      '=IFS(A1>1,SORT(A1:A2))',
      1,
      false,
    ],
  ])('%s', (_, cell, formula, value, isUncalculated) => {
    const { cells } = sheetOf(`<sheetData><row r="1">${cell}</row></sheetData>`);
    expect([cells.formula(0, 1), cells.value(0, 1), cells.isUncalculated(0, 1)]).toEqual([
      formula,
      value,
      isUncalculated,
    ]);
  });

  test('shared with other cells reads there as Excel shows it, even before its master', () => {
    const { cells } = sheetOf(
      '<sheetData><row r="1"><c r="A1"><f t="shared" si="3"/><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" ref="A1:B2" si="3">$C2+D$1</f><v>1</v></c></row></sheetData>',
    );
    expect(cells.formula(0, 0)).toBe('=$C1+C$1');
  });

  test.each([
    ['A1+$B$2', 1, 1, 'B2+$B$2'],
    ['SUM(A1:B$3)', 2, 1, 'SUM(B3:C$3)'],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ["'A1 b'!C3+Sheet1!A1", 1, 1, "'A1 b'!D4+Sheet1!B2"],
    ['LOG10(A1)+Table1[A1]', 1, 0, 'LOG10(A2)+Table1[A1]'],
    ['A:A+1:1', 1, 1, 'B:B+2:2'],
    ['$A:B', 0, 1, '$A:C'],
    ['rate2014_15+Q1.x+1E5', 1, 1, 'rate2014_15+Q1.x+1E5'],
    ['A1', -1, 0, 'A1048576'],
  ])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
    expect(translateFormula(formula, rows, columns)).toBe(moved);
  });
});

describe('formats', () => {
  test("with fonts, fills, theme and indexed colours and tints (4472C4 lightened by 0.4 is Excel's 8EA9DB)", () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot;%&quot;"/></numFmts>' +
      '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><i/><u val="double"/><strike/><sz val="9.5"/><color indexed="10"/><name val="Arial"/></font></fonts>' +
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="8" tint="0.39997558519241921"/></patternFill></fill></fills>' +
      '<borders count="2"><border/><border><left style="thin"><color rgb="FF00FF00"/></left><bottom style="double"/></border></borders>' +
      '<cellXfs count="2"><xf/><xf numFmtId="170" fontId="1" fillId="2" borderId="1" quotePrefix="1"><alignment horizontal="right" vertical="center" wrapText="1" indent="2" textRotation="135"/><protection locked="0"/></xf></cellXfs>';
    const workbook = openWorkbook(zipOf(workbookParts({ sheets: { Data: '<sheetData/>' }, styles })));
    expect(workbook.styles.formats[1]).toEqual({
      numberFormat: '0.0"%"',
      font: {
        name: 'Arial',
        size: 9.5,
        bold: true,
        italic: true,
        underline: 'Double',
        strikethrough: true,
        color: '#FF0000',
      },
      fill: '#8EA9DB',
      horizontal: 'Right',
      vertical: 'Center',
      wrapText: true,
      indent: 2,
      textOrientation: -45,
      borders: { EdgeLeft: { style: 'Thin', color: '#00FF00' }, EdgeBottom: { style: 'Double' } },
      locked: false,
      quotePrefix: true,
    });
  });
});
