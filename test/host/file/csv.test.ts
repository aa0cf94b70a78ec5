import { openWorkbook } from '../../../src/host/file/openWorkbook';

function read(text: string | Uint8Array, fileName = 'figures 2014.csv'): { name: string; rows: unknown[][] } {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const sheet = openWorkbook(bytes, { fileName }).sheets[0]!;
  const used = sheet.cells.used(true);
  return {
    name: sheet.name,
    rows: used
      ? sheet.cells.values({
          row: 0,
          column: 0,
          rows: used.row + used.rows,
          columns: used.column + used.columns,
        })
      : [],
  };
}

describe('a text of separated values', () => {
  test.each([
    ['commas', 'Authority,2014-15\nConwy,71.5\n'],
    ['semicolons', 'Authority;2014-15\r\nConwy;71.5\r\n'],
    ['tabs', 'Authority\t2014-15\rConwy\t71.5'],
    ['a mark of UTF-8', '\uFEFFAuthority,2014-15\nConwy,71.5'],
    ['a line that names the separator', 'sep=;\nAuthority;2014-15\nConwy;71.5'],
    ['quotes', '"Authority","2014-15"\n"Conwy","71.5"\n'],
  ])('with %s', (_, text) => {
    expect(read(text)).toEqual({ name: 'figures 2014', rows: [['Authority', '2014-15'], ['Conwy', 71.5]] }); // prettier-ignore
  });

  test.each([
    ['1234', 1234], ['-0.5', -0.5], ['.5', 0.5], ['"1,234"', 1234], ['1e3', 1000], ['05-06', '05-06'], ['12%', '12%'],
    ['[c]', '[c]'], ['2014-15', '2014-15'], ['W06000001', 'W06000001'], ['=1+1', '=1+1'], ['-', '-'], ['TRUE', 'TRUE'], ['1,2', 1],
  ])('reads %s as %j', (written, value) => {
    expect(read(`Authority,Value\nConwy,${written}\nPowys,1\n`).rows[1]?.[1]).toBe(value);
  }); // prettier-ignore

  test('keeps separators, line ends and quotes inside quotes', () => {
    expect(read('a,b\n"x, ""y""\nz",1').rows[1]).toEqual(['x, "y"\nz', 1]);
  });

  test('in Windows-1252, as older Excel saves it', () => {
    expect(
      read(
        Uint8Array.from([
          ...Buffer.from('Authority,Cost\nYnys M'),
          0xf4,
          ...Buffer.from('n,'),
          0xa3,
          0x35,
          0x0a,
        ]),
      ).rows[1],
    ).toEqual(['Ynys Môn', '£5']);
  });

  test('in Windows-1252 with quotes, dashes and the euro sign', () => {
    const cells = [0x93, 0x80, 0x35, 0x94, 0x2c, 0x92, 0x96, 0x85, 0x8c, 0x9f];
    expect(read(Uint8Array.from([...Buffer.from('Authority,Cost\n'), ...cells])).rows[1]).toEqual([
      '“€5”',
      '’–…ŒŸ',
    ]);
  });

  test.each([
    ['C:\\data\\a/b*c[1].csv', 'b_c_1_'],
    ['', 'Sheet1'],
    ['history.csv', 'Sheet1'],
    [`${'x'.repeat(40)}.csv`, 'x'.repeat(31)],
  ])('names its sheet after the file: %s', (fileName, name) => {
    expect(read('a,b\n1,2', fileName).name).toBe(name);
  });
});
