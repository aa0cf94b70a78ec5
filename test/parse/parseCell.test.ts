import fc from 'fast-check';
import { gluedMarkers } from '../../src/definitions/markers/gluedMarkers';
import { markerSigns } from '../../src/definitions/markers/markers';
import { withoutNumber } from '../../src/domain/marker';
import { markersInLegend } from '../../src/parse/markersInLegend';
import { parseCell } from '../../src/parse/parseCell';

describe('a number is read from', () => {
  test.each([
    [12, undefined, 12],
    [0, undefined, 0],
    [-3.5, 'General', -3.5],
    ['12', undefined, 12],
    [' 12 ', undefined, 12],
    ['12.50', undefined, 12.5],
    ['.5', undefined, 0.5],
    ['+3', undefined, 3],
    ['1,234', undefined, 1234],
    ['1,234,567.8', undefined, 1234567.8],
    ['1 234', undefined, 1234],
    ['1\u00a0234\u00a0567', undefined, 1234567],
    ['1\u202f234', undefined, 1234],
    ['£1,234.5', undefined, 1234.5],
    ['-£12', undefined, -12],
    ['£-12', undefined, -12],
    ['£ 12', undefined, 12],
    ['−5', undefined, -5],
    ['–5', undefined, -5],
    ['(£12)', undefined, -12],
    ['£(12)', undefined, -12],
    ['(1,234)', undefined, -1234],
    ['(12)', '#,##0;(#,##0)', -12],
    ['4.2E+3', undefined, 4200],
    ['7.0000000000000007E-2', undefined, 0.07],
    ['-0', undefined, -0],
    // The double that Excel's file holds for 9.37, as the source data prints it (README of the data).
    ['9.3699999999999992', undefined, 9.37],
  ])('%j in format %s: %d', (content, format, value) => {
    expect(parseCell(content, format)).toMatchObject({ kind: 'number', value });
  });

  test.each([
    ['42%', undefined, 42],
    ['42.5 %', undefined, 42.5],
    ['-3%', undefined, -3],
    [0.42, '0%', 42],
    [0.29, '0.0%', 29],
    [1.157, '0.0%', 115.7],
  ])('the percentage %j in format %s: %d', (content, format, value) => {
    expect(parseCell(content, format)).toEqual(
      expect.objectContaining({ kind: 'number', value, percent: true }),
    );
  });

  test.each([
    ['12', 0],
    ['12.50', 2],
    ['£1,234.5', 1],
    ['9.3699999999999992', 2],
    ['4.2E+3', 0],
    ['8.6E-3', 4],
    ['42.0%', 1],
  ])('%s, written with %i decimals', (content, decimals) => {
    expect(parseCell(content)).toMatchObject({ kind: 'number', decimals });
  });
});

describe('a number with a marker keeps both', () => {
  test.each([
    ['29.9(!!)', 29.9, 'lowReliability', '(!!)'],
    ['29.9 (!)', 29.9, 'caution', '(!)'],
    ['12 [p]', 12, 'provisional', '[p]'],
    ['31.4 (r)', 31.4, 'revised', '(r)'],
    ['45.2r', 45.2, 'revised', 'r'],
    ['45.2p', 45.2, 'provisional', 'p'],
    ['34*', 34, 'caution', '*'],
    ['1,234 [e]', 1234, 'estimated', '[e]'],
    ['42% [b]', 42, 'breakInSeries', '[b]'],
    ['12 [r] [u]', 12, 'lowReliability', '[r] [u]'],
    ['12 [u][r]', 12, 'lowReliability', '[u][r]'],
    ['7[f]', 7, 'forecast', '[f]'],
  ])('%s: %d, %s', (content, value, marker, markerText) => {
    const cell = parseCell(content);
    expect(cell).toMatchObject({ kind: 'number', value, marker });
    expect(cell.kind === 'number' && cell.markerText?.replaceAll(' ', '')).toBe(
      markerText.replaceAll(' ', ''),
    );
  });
});

describe('a marker alone is no number', () => {
  test.each([
    ['[c]', 'confidential'],
    ['*', 'confidential'],
    ['c', 'confidential'],
    ['C', 'confidential'],
    ['[x]', 'unavailable'],
    ['..', 'unavailable'],
    ['x', 'unavailable'],
    [':', 'unavailable'],
    ['N/A', 'unavailable'],
    ['NA', 'unavailable'],
    ['dna', 'unavailable'],
    ['Ddim ar gael', 'unavailable'],
    ['[z]', 'notApplicable'],
    ['.', 'notApplicable'],
    [' z ', 'notApplicable'],
    ['[k]', 'roundsToZero'],
    ['[low]', 'roundsToZero'],
    ['low', 'roundsToZero'],
    ['[w]', 'none'],
    ['-', 'none'],
    ['–', 'none'],
    ['[p]', 'provisional'],
    ['(r)', 'revised'],
    ['[e]', 'estimated'],
    ['[f]', 'forecast'],
    ['[b]', 'breakInSeries'],
    ['u', 'lowReliability'],
    ['(!!)', 'lowReliability'],
    ['(!)', 'caution'],
    ['!', 'caution'],
    ['#N/A', 'error'],
    ['#DIV/0!', 'error'],
    ['NaN', 'error'],
    ['<5', 'range'],
    ['< 5', 'range'],
    ['≤5', 'range'],
    ['<90', 'range'],
    ['>95%', 'range'],
    ['90-99', 'range'],
    ['90–99', 'range'],
    ['1 to 4', 'range'],
    ['5 or fewer', 'range'],
    ['Fewer than 5', 'range'],
    ['llai na 5', 'range'],
    ['85+', 'range'],
    ['12 [c]', 'confidential'],
    ['0 [k]', 'roundsToZero'],
    ['0[z]', 'notApplicable'],
    ['[c] [p]', 'confidential'],
    ['<5 [p]', 'range'],
  ])('%s means %s', (content, marker) => {
    expect(parseCell(content)).toMatchObject({ kind: 'marked', marker });
    expect(parseCell(content)).not.toHaveProperty('value');
  });

  test.each(['[c]', ' * ', '<5 [p]', '12 [c]'])('%s is kept as it stands', (content) => {
    const cell = parseCell(content);
    expect(cell.kind === 'marked' && content.includes(cell.markerText)).toBe(true);
  });

  test('a number that is none is an error', () => {
    expect(parseCell(NaN)).toMatchObject({ kind: 'marked', marker: 'error' });
  });
});

describe('cells that are neither', () => {
  test.each(['', ' ', '\u00a0', '\ufeff'])('%j is blank', (content) => {
    expect(parseCell(content)).toEqual({ kind: 'blank' });
  });

  test.each([
    ['Cardiff', 'Cardiff'],
    ['2015-16', '2015-16'],
    ['(12)', '(12)'],
    ['1,23', '1,23'],
    ['1.234,5', '1.234,5'],
    ['12 34', '12 34'],
    ['12b', '12b'],
    ['SCC/010', 'SCC/010'],
    ['1/2', '1/2'],
    ['12 children', '12 children'],
    ['0x10', '0x10'],
    ['--5', '--5'],
    ['£', '£'],
    [true, 'TRUE'],
    [false, 'FALSE'],
  ])('%j is text: nothing is guessed', (content, text) => {
    expect(parseCell(content)).toEqual({ kind: 'text', text });
  });

  // Serial numbers as Excel shows them: 42825 is 31 March 2017, 60 the 29 February 1900 that never was.
  test.each([
    [42825, 'dd/mm/yyyy', '2017-03-31'],
    [42825.75, 'yyyy-mm-dd hh:mm', '2017-03-31'],
    [42825, '[$-809]d mmmm yyyy;@', '2017-03-31'],
    [1, 'd/m/yy', '1900-01-01'],
    [59, 'd/m/yy', '1900-02-28'],
    [61, 'd/m/yy', '1900-03-01'],
  ])('%d in format %s is the day %s', (content, format, iso) => {
    expect(parseCell(content, format)).toEqual({ kind: 'date', iso });
  });

  test.each(['0.0', '#,##0', '"day" 0', '0.00E+00', '[Red]0', '_-* #,##0.00_-', 'General'])(
    '42825 in format %s is no day',
    (format) => {
      expect(parseCell(42825, format)).toEqual({ kind: 'number', value: 42825 });
    },
  );
});

describe('signs that the sheet explains itself', () => {
  // The notes under the tables of SFR49/2014 (Department for Education).
  const legend = markersInLegend([
    'x = number less than or equal to 5 or percentage where the numerator is less than or equal to 5 or the denominator is less than or equal to 10.',
    '. = not applicable',
    '1. Children looked after continuously for at least 12 months',
    'Coverage: England',
    'Source: SSDA903',
  ]);

  test('are taken from the notes, and only they', () => {
    expect([...legend]).toEqual([
      ['x', 'confidential'],
      ['.', 'notApplicable'],
    ]);
  });

  test('go before what they mean elsewhere', () => {
    expect(parseCell('x', undefined, legend)).toMatchObject({ marker: 'confidential' });
    expect(parseCell('x')).toMatchObject({ marker: 'unavailable' });
  });

  test.each([
    [
      '.. denotes not available; - denotes zero',
      [
        ['..', 'unavailable'],
        ['-', 'none'],
      ],
    ],
    ['“*” means the figure is suppressed', [['*', 'confidential']]],
    ['c: Suppressed to protect confidentiality', [['c', 'confidential']]],
    ['(r) = revised', [['(r)', 'revised']]],
    ['u - low reliability', [['u', 'lowReliability']]],
    ['Percentages are rounded to one decimal', []],
  ])('%s', (note, expected) => {
    expect([...markersInLegend([note])]).toEqual(expected);
  });
});

describe('whatever stands in a cell', () => {
  const signs = [...markerSigns.map(({ text }) => text), '<5', '≤ 10', '90-99', '5 or fewer'];

  test('no number comes out of a marker, with spaces around it or in capitals', () => {
    const spaces = fc.constantFrom('', ' ', '\u00a0', '  ');
    fc.assert(
      fc.property(
        fc.constantFrom(...signs),
        spaces,
        spaces,
        fc.boolean(),
        (sign, before, after, capitals) => {
          const cell = parseCell(`${before}${capitals ? sign.toUpperCase() : sign}${after}`);
          expect(cell.kind).toBe('marked');
          expect(cell).not.toHaveProperty('value');
        },
      ),
    );
  });

  test('a number before a sign comes out only where the sign goes with one', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom(...Object.entries(gluedMarkers)),
        (number, [sign, marker]) => {
          const cell = parseCell(`${number}${sign}`);
          if (withoutNumber.has(marker)) expect(cell).toMatchObject({ kind: 'marked', marker });
          else expect(cell).toMatchObject({ kind: 'number', value: number, marker });
        },
      ),
    );
  });

  test('a number that is written out is read back to the last digit', () => {
    const doubles = fc.double({ noNaN: true, min: -1e50, max: 1e50 });
    const figure = doubles.filter((value) => value === 0 || Math.abs(value) >= 1e-50);
    fc.assert(
      fc.property(figure, (value) => {
        expect(parseCell(String(value))).toMatchObject({ kind: 'number', value: Number(String(value)) });
      }),
    );
  });

  test('it never fails, and a value is always a number', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'0123456789.,-()[]£% <>!*expr'.split('')) }),
        ),
        (content) => {
          const cell = parseCell(content);
          if (cell.kind === 'number') expect(Number.isFinite(cell.value)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
