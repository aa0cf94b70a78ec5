import type { Grid } from '../../src/domain/grid';
import { sheet, tidied, type Rows } from './readingsOf';

/** What is repeated: signs, and what a rule of reading begins with. */
const pieces = ['-', '–', '(', '_', ',', '9,', '9 ', "a'", '- -', 'y/e ', 'a ', '% ', 'Ch1 ', 'of '];
/** A millisecond for each was more than enough; by the square of the length it would be minutes. */
const length = 60_000;
const patience = 5_000;

const years = ['2014-15', '2015-16'];
const councils = ['Cardiff', 'Swansea', 'Newport', 'Gwynedd'];
const wide = (title: string, year: string): Rows => [
  [title, '', ''],
  ['Authority', ...years.slice(1), year],
  ...councils.map((council, c) => [council, 10 + c, 11 + c]),
];
const long = (indicator: string, period: string, head: string): Rows => [
  ['Indicator', 'Authority', 'Period', 'Value', head],
  ...councils.map((council, c) => ['PM1', council, '2015-16', 10 + c, '']),
  [indicator, 'Powys', period, 9, ''],
];

const places: [string, (text: string) => Grid][] = [
  ['a sheet’s name', (text) => sheet(wide('SCC/025', '2014-15'), { sheet: text })],
  ['a title', (text) => sheet(wide(text, '2014-15'))],
  ['a heading of a year', (text) => sheet(wide('SCC/025', text))],
  ['an indicator', (text) => sheet(long(text, '2015-16', 'Note'))],
  ['a period', (text) => sheet(long('PM1', text, 'Note'))],
  ['a heading', (text) => sheet(long('PM1', '2015-16', text))],
];

describe.each(places)('a very long text as %s', (_, place) => {
  test.each(pieces)('of “%s” again and again is read in a moment', (piece) => {
    const text = `A1 ${piece.repeat(length / piece.length)}!`;
    const began = performance.now();
    tidied(place(text));
    expect(performance.now() - began).toBeLessThan(patience);
  });
});
