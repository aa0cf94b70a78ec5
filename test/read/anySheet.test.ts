import fc from 'fast-check';
import type { CellContent } from '../../src/domain/grid';
import { withoutNumber } from '../../src/domain/marker';
import { sheet, tidied } from './readingsOf';

const cell: fc.Arbitrary<CellContent> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<CellContent>(
      'Cardiff',
      'Swansea',
      'Powys',
      'Wales',
      'Caerdydd',
      'W06000015',
      'Gwynneth',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellContent>(
      'Authority',
      'Indicator',
      'Period',
      'Value',
      'Numerator',
      'Denominator',
      'Note',
      'Code',
      'Title',
      'Polarity',
      'SN1',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellContent>(
      '2014-15',
      '2015-16',
      2015,
      201516,
      '31 March 2017',
      'PM1 2015-16',
      'Q1 2015',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<CellContent>(
      '[c]',
      '*',
      'x',
      '<5',
      '90-99',
      '#N/A',
      '12 [p]',
      '-',
      '..',
      'see note',
      true,
    ),
  },
  {
    weight: 5,
    arbitrary: fc.oneof(
      fc.integer({ min: -5, max: 5000 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
  },
  { weight: 4, arbitrary: fc.constant<CellContent>('') },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 });

describe('any sheet at all', () => {
  test('is read without a crash; no number comes from a marker, and no reading is without its cell', () => {
    fc.assert(
      fc.property(rows, fc.nat(20), fc.nat(20), (values, top, left) => {
        const { figures } = tidied(sheet(values, { top, left })).made;
        for (let at = 0; at < figures.length; at += 1) {
          const reading = figures.reading(at);
          expect(reading.cells.length).toBeGreaterThan(0);
          // A blank cell may lie beyond the end of a short row; a figure stands somewhere.
          for (const { row } of reading.cells) expect(row - top).toBeLessThan(values.length);
          const [first] = reading.cells;
          if (reading.value !== undefined && reading.numerator === undefined) {
            expect(values[(first?.row ?? 0) - top]?.[(first?.column ?? 0) - left]).toBeDefined();
          }
          if (reading.marker !== undefined && withoutNumber.has(reading.marker))
            expect(reading.value).toBeUndefined();
          if (reading.value !== undefined) expect(Number.isFinite(reading.value)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('every figure of a well-made sheet comes out, and no other', () => {
    const councils = ['Cardiff', 'Swansea', 'Powys', 'Newport', 'Conwy'];
    const years = ['2013-14', '2014-15', '2015-16'];
    const figure = fc.oneof(fc.integer({ min: 0, max: 999 }), fc.constantFrom('[c]', '*', '..'));
    fc.assert(
      fc.property(
        fc.array(fc.array(figure, { minLength: 3, maxLength: 3 }), { minLength: 5, maxLength: 5 }),
        (table) => {
          fc.pre(table.flat().some((content) => typeof content === 'number'));
          const wide = sheet([
            ['PM1'],
            ['Council', ...years],
            ...councils.map((name, row) => [name, ...(table[row] ?? [])]),
          ]);
          const long = sheet([
            ['Indicator', 'Authority', 'Year', 'Value'],
            ...councils.flatMap((name, row) =>
              years.map((year, column) => ['PM1', name, year, table[row]?.[column] ?? '']),
            ),
          ]);
          const values = [wide, long].map((grid) => {
            const { figures } = tidied(grid).made;
            return councils.flatMap((name) => {
              const authority = figures.authorities.findIndex((each) => each.name === name);
              return years.map((_, period) => {
                const at = figures.find(authority, 0, period);
                return at < 0 ? undefined : figures.reading(at).value;
              });
            });
          });
          const expected = table.flat().map((content) => (typeof content === 'number' ? content : undefined));
          expect(values[1]).toEqual(expected);
          const usable = years.every((_, column) => table.some((row) => typeof row[column] === 'number'));
          if (usable) expect(values[0]).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});
