import { csvGrid } from '../../src/read/csvGrid';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'utf8')] : part)),
  );

describe('a CSV file as a grid', () => {
  test.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['Windows line ends', 'a,b\r\n1,2\r\n'],
    ['no line end at the end', 'a,b\n1,2'],
    ['a mark at the start', '\uFEFFa,b\n1,2\n'],
  ])('%s', (_, text) => {
    expect(csvGrid('f.csv', text)).toMatchObject({
      sheet: 'f.csv',
      top: 0,
      left: 0,
      values: [
        ['a', 'b'],
        [1, 2],
      ],
    });
  });

  test.each([
    ['a comma in quotes', '"a,b",c', [['a,b', 'c']]],
    ['a quote in quotes', '"say ""yes""",c', [['say "yes"', 'c']]],
    ['a line end in quotes', '"two\nlines",c', [['two\nlines', 'c']]],
    [
      'blanks at the end of a line',
      'a,,\nb,,',
      [
        ['a', '', ''],
        ['b', '', ''],
      ],
    ],
    ['a blank line', 'a,b\n\nc,d', [['a', 'b'], [''], ['c', 'd']]],
    ['a quote that never closes', 'a,"b\nc', [['a', 'b\nc']]],
    [
      'a comma in a German sheet',
      'a;b\n"1,5";2',
      [
        ['a', 'b'],
        ['1,5', 2],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(csvGrid('f.csv', text).values).toEqual(expected);
  });

  test.each<[string, string, string | number]>([
    ['a plain number', '12.5', 12.5],
    ['a negative number', '-3', -3],
    ['a year without a dash', '201314', 201314],
    ['leading zeros are a code', '007', '007'],
    ['an exponent stays text', '1e5', '1e5'],
    ['thousands stay text', '"1,234"', '1,234'],
    ['spaces around', ' 5 ', 5],
    ['a number too long to be kept exactly', '12345678901234567890', '12345678901234567890'],
    ['a marker', '[c]', '[c]'],
  ])('%s', (_, text, expected) => {
    expect(csvGrid('f.csv', `x,y\n${text},z`).values[1]?.[0]).toBe(expected);
  });

  test('UTF-8 bytes with and without a mark, and Windows-1252', () => {
    expect(csvGrid('f', bytes('Sir Ynys Môn,1')).values).toEqual([['Sir Ynys Môn', 1]]);
    expect(csvGrid('f', bytes([0xef, 0xbb, 0xbf], 'Ynys Môn,1')).values).toEqual([['Ynys Môn', 1]]);
    expect(csvGrid('f', bytes('Ynys M', [0xf4], 'n,1')).values).toEqual([['Ynys Môn', 1]]);
    // 0x80, 0x92, 0x96: what Excel for Windows writes of € ’ –, and what is not the same in Latin-1
    expect(csvGrid('f', bytes([0x80], 'm,People', [0x92], 's,2014', [0x96], '15')).values).toEqual([
      ['€m', 'People’s', '2014–15'],
    ]);
  });

  test('UTF-16 with a mark, either way round', () => {
    const text = 'Ynys Môn,–,1';
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const file of [little, big]) expect(csvGrid('f', file).values).toEqual([['Ynys Môn', '–', 1]]);
  });

  test('cells of many kinds under each other come back as they were written', () => {
    const kinds = [
      'Ynys Môn',
      'a',
      'ab',
      'abc',
      '',
      'say "yes"',
      '"',
      'two\nlines',
      'a,b',
      '7;8',
      '[c]',
      '€–’',
    ];
    let state = 20_261_122;
    const below = (most: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * most);
    };
    const cells = Array.from({ length: 3000 }, () =>
      Array.from({ length: 1 + below(4) }, () =>
        below(3) > 0 ? kinds[below(kinds.length)] : `t${below(500)}`,
      ),
    );
    const written = (cell = ''): string =>
      /[",\n;]/.test(cell) || below(4) === 0 ? `"${cell.replaceAll('"', '""')}"` : cell;
    const text = cells.map((row) => row.map(written).join(',')).join('\r\n');
    expect(csvGrid('f.csv', `a,b\r\n${text}`).values.slice(1)).toEqual(cells);
  });

  test('a column of texts that were made to be mistaken for each other reads like any other', () => {
    const fnv = (text: string): number =>
      Array.from(text).reduce(
        (hash, sign) => Math.imul(hash ^ sign.charCodeAt(0), 0x01000193),
        0x811c9dc5 | 0,
      );
    const texts = Array.from({ length: 200_000 }, (_, at) => `t${at}`).filter(
      (text) => fnv(text) % 1024 === 0,
    );
    expect(texts.length).toBeGreaterThan(100);
    const twice = [...texts, ...texts];
    expect(csvGrid('f.csv', twice.map((text) => `${text},1`).join('\n')).values).toEqual(
      twice.map((text) => [text, 1]),
    );
  });
});
