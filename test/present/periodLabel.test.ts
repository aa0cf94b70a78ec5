import { periodLabel } from '../../src/definitions/words/periodLabel';
import { periodSaid } from '../../src/definitions/words/periodSaid';

test.each([
  ['31 March 2019', '31 Mawrth 2019'],
  ['May 2015', 'Mai 2015'],
  ['Q2 2015-16', 'Ch2 2015-16'],
  ['2015-16', '2015-16'],
  ['April 2015 to March 2016', 'Ebrill 2015 i Fawrth 2016'],
  ['October 2015 to December 2015', 'Hydref 2015 i Ragfyr 2015'],
  ['2014 to 2016', '2014 i 2016'],
  ['year ending 31 March 2019', 'y flwyddyn hyd at 31 Mawrth 2019'],
  ['Marching season', 'Marching season'],
])('“%s” is “%s” in Welsh, and stays in English', (label, welsh) => {
  expect(periodLabel(label, 'cy')).toBe(welsh);
  expect(periodLabel(label, 'en')).toBe(label);
});

test('what a Welsh sheet calls a day is said in English on an English one', () => {
  expect(periodLabel('31 Mawrth 2019', 'en')).toBe('31 March 2019');
  expect(periodLabel('Ch2 2015-16', 'en')).toBe('Q2 2015-16');
});

test('where nothing says the period, a sentence says so; else it is the label', () => {
  expect(periodSaid('', 'en')).toBe('no period said');
  expect(periodSaid('', 'cy')).toBe('dim cyfnod wedi’i nodi');
  expect(periodSaid('May 2015', 'cy')).toBe('Mai 2015');
});
