import fc from 'fast-check';
import { markerSigns } from '../../src/definitions/markers/markers';
import { gluedMarkers } from '../../src/definitions/markers/gluedMarkers';
import { numberIn } from '../../src/functions/numberIn';
import { parseCell } from '../../src/parse/parseCell';
import { down, errorCell, errorOf, excel } from './excelDouble';

const jg = excel();

/** What the rest of the product makes of a text: its number, 'absent' for a marker or a blank, 'unreadable' for another text. */
function elsewhere(text: string): number | 'absent' | 'unreadable' {
  const cell = parseCell(text);
  if (cell.kind === 'number') return cell.percent ? Number((cell.value / 100).toPrecision(15)) : cell.value;
  return cell.kind === 'text' || cell.kind === 'date' ? 'unreadable' : 'absent';
}

function here(text: string): number | 'absent' | 'unreadable' {
  try {
    return numberIn(text) ?? 'absent';
  } catch {
    return 'unreadable';
  }
}

const texts = [
  ...markerSigns.map(({ text }) => text),
  ...markerSigns.map(({ text }) => text.toUpperCase()),
  ...Object.keys(gluedMarkers).flatMap((sign) => [`12${sign}`, `12 ${sign}`, `1,234.5${sign}`, `42%${sign}`]),
  ...[
    '',
    ' ',
    '\u00a0',
    '12',
    ' 12 ',
    '-12',
    '−12',
    '+12',
    '.5',
    '1,234',
    '1 234',
    '1\u00a0234',
    '£1,234.50',
    '-£5',
    '£-5',
    '42%',
  ],
  ...[
    '1e3',
    '12,5',
    '1,23',
    '--5',
    '<5',
    '5 or fewer',
    '90-99',
    '2015-16',
    '99-90',
    'fewer than 5',
    'llai na 5',
    '5+',
    '0–4',
  ],
  ...[
    '12 [p] [r]',
    '12 [p] [c]',
    '[c] [r]',
    '12x',
    'Cardiff',
    'TRUE',
    'l2',
    'SW1',
    '2015/16',
    'a',
    '12 people',
    '≥ 5',
    'over 10',
    '5 or under',
  ],
];

test.each(texts)('“%s” is read as everywhere in the product', (text) => {
  expect(here(text)).toEqual(elsewhere(text));
});

test('a number comes back as it was written, whichever it is', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(numberIn(value)).toBe(value);
      expect(numberIn(String(value))).toBe(Number(String(value)));
    }),
  );
});

describe('cells as Excel hands them over', () => {
  test.each([
    ['an empty cell', null, undefined],
    ['an empty cell of newer Excels', { type: 'Empty', basicValue: '' }, undefined],
    ['a formatted number', { type: 'FormattedNumber', basicValue: 42, numberFormat: '0%' }, 42],
    ['#N/A', errorCell('#N/A'), undefined],
    ['#DIV/0!', { type: 'Error', basicValue: '#DIV/0!' }, undefined],
  ])('%s', (_, cell, expected) => {
    expect(numberIn(cell)).toBe(expected);
  });
});

test('blanks, markers and errors are left out of a range: rank, n and quartile are those of the numbers', () => {
  const plain = down(10, 20, 30, 40);
  const holed = down(10, null, '20 [p]', '[c]', '', errorCell('#N/A'), '..', 30, '*', '<5', 40, '12 [c]');
  for (const [id, value] of [
    ['RANK', 20],
    ['QUARTILE', 20],
    ['COMPARE', 20],
  ] as const) {
    expect(jg(id, value, holed)).toEqual(jg(id, value, plain));
  }
  expect(jg('COMPARE', 20, holed)).toBe('3 of 4');
});

test('a value with a marker that goes with a number counts; one in its place does not', () => {
  expect(jg('RANK', '20 [p]', down(10, 20, 30))).toBe(2);
  expect(errorOf(() => jg('RANK', '[c]', down(10, 20, 30)))).toMatchObject({
    code: '#N/A',
    shown: 'The value is missing or a marker.',
  });
});

test.each(['l2', 'Cardiff', true])('%s in a range is said, never passed over', (cell) => {
  const { code, message } = errorOf(() => jg('RANK', 10, down(10, cell, 30)));
  expect(code).toBe('#VALUE!');
  expect(message).toContain(cell === true ? '“TRUE”' : `“${String(cell)}”`);
});
