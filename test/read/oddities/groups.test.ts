import { problemCodes, readingsOf, sheet, tidied, type Rows } from '../readingsOf';

/** Rows as Fingertips exports them: a code, a name, and of which people the row is. */
const header = [
  'Indicator ID',
  'Indicator Name',
  'Area Name',
  'Sex',
  'Age',
  'Category',
  'Time period',
  'Value',
];
const row = (council: string, sex: string, age: string, category: string, value: number): Rows[number] => [
  40401,
  'Mortality',
  council,
  sex,
  age,
  category,
  '2021',
  value,
];
const read = (...rows: Rows): string[] => readingsOf(sheet([header, ...rows]));

/** Of which people the rows of one code are, and the readings that must come out: nothing is dropped, nothing is mixed. */
const cases: [string, Rows, string[]][] = [
  [
    'persons keep the code, men have one of their own',
    [row('Cardiff', 'Persons', '<75 yrs', '', 5), row('Cardiff', 'Male', '<75 yrs', '', 7)],
    ['Cardiff · 40401 · 2021 · 5 · H2', 'Cardiff · 40401/Male · 2021 · 7 · H3'],
  ],
  [
    'men of one council are not compared with persons of another',
    [row('Cardiff', 'Persons', '<75 yrs', '', 5), row('Swansea', 'Male', '<75 yrs', '', 7)],
    ['Cardiff · 40401 · 2021 · 5 · H2', 'Swansea · 40401/Male · 2021 · 7 · H3'],
  ],
  [
    'all ages keep the code, an age has one of its own',
    [row('Cardiff', 'Persons', 'All ages', '', 5), row('Cardiff', 'Persons', '65+ yrs', '', 7)],
    ['Cardiff · 40401 · 2021 · 5 · H2', 'Cardiff · 40401/65+ yrs · 2021 · 7 · H3'],
  ],
  [
    'a category beside the whole',
    [row('Cardiff', 'Persons', 'All ages', '', 5), row('Cardiff', 'Persons', 'All ages', 'Most deprived', 7)],
    ['Cardiff · 40401 · 2021 · 5 · H2', 'Cardiff · 40401/Most deprived · 2021 · 7 · H3'],
  ],
  [
    'an indicator of women alone keeps its code',
    [row('Cardiff', 'Female', '53-70 yrs', '', 5), row('Swansea', 'Female', '53-70 yrs', '', 7)],
    ['Cardiff · 40401 · 2021 · 5 · H2', 'Swansea · 40401 · 2021 · 7 · H3'],
  ],
];

describe('rows of one indicator about different people', () => {
  test.each(cases)('%s', (_, rows, expected) => {
    expect(read(...rows)).toEqual(expected);
    expect(problemCodes(sheet([header, ...rows]))).toEqual([]);
  });

  test('an indicator whose rows do not differ keeps its code beside one whose rows do', () => {
    const other = [90001, 'Screening', 'Cardiff', 'Female', '53-70 yrs', '', '2021', 9];
    const lines = read(row('Cardiff', 'Persons', '', '', 5), row('Cardiff', 'Male', '', '', 7), other);
    expect(lines.map((line) => line.split(' · ')[1])).toEqual(['40401', '40401/Male', '90001']);
  });

  test('the title says of whom they are', () => {
    const { figures } = tidied(
      sheet([header, row('Cardiff', 'Persons', '', '', 5), row('Cardiff', 'Male', '', '', 7)]),
    ).made;
    expect(figures.indicators.map(({ title }) => title.en)).toEqual(['Mortality', 'Mortality – Male']);
  });

  test('without a code, in Welsh', () => {
    const rows = [
      ['Cyngor', 'Dangosydd', 'Rhyw', 'Blwyddyn', 'Gwerth'],
      ['Caerdydd', 'Adolygiadau', 'Pawb', '2015-16', 5],
      ['Abertawe', 'Adolygiadau', 'Gwryw', '2015-16', 7],
    ];
    expect(readingsOf(sheet(rows)).map((line) => line.split(' · ')[1])).toEqual([
      'Adolygiadau',
      'Adolygiadau – Gwryw',
    ]);
  });

  test('ages that are written as numbers are no figures', () => {
    const rows = [
      ['Council', 'Indicator', 'Age', 'Year', 'Value'],
      ['Cardiff', 'PM1', 16, '2015-16', 5],
      ['Cardiff', 'PM1', 17, '2015-16', 7],
    ];
    expect(readingsOf(sheet(rows))).toEqual([
      'Cardiff · PM1 – 16 · 2015-16 · 5 · E2',
      'Cardiff · PM1 – 17 · 2015-16 · 7 · E3',
    ]);
  });
});
