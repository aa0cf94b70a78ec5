import { sheet, tidied } from '../read/readingsOf';

/** The shape of the shipped sample workbook: a long sheet, a wide one, a register, context, findings, sources. */
const grids = [
  sheet(
    [
      ['Children’s services: figures as published'],
      [],
      ['Indicator', 'Authority', 'Period', 'Numerator', 'Denominator', 'Value', 'Note'],
      ['CRCS', 'Isle of Anglesey', '31 March 2017', '', '', 273, 'rounded to a whole number as published'],
      ['CRCS', 'Merthyr Tydfil', '31 March 2017', '', '', 405, ''],
      ['FOS-LA-IN', 'Isle of Anglesey', '31 March 2019', 40, 90, '', ''],
      ['FOS-LA-IN', 'Merthyr Tydfil', '31 March 2019', '', '', '', '*'],
      ['FOS-LA-IN', 'Gwynedd', '31 March 2019', 60, 165, '', ''],
    ],
    { sheet: "Children's services" },
  ),
  sheet(
    [
      ['SS-CF: Social services revenue outturn, children’s and families’ services (£ thousand)'],
      ['Authority', '2014-15', '2015-16', '2016-17'],
      ['Isle of Anglesey', 9000, 10181, 10500],
      ['Merthyr Tydfil', 8000, 8100, 8200],
      ['Gwynedd', 19000, 19749, 20000],
    ],
    { sheet: 'Spend' },
  ),
  sheet(
    [
      ['Code', 'Title', 'Teitl', 'Polarity', 'Unit', 'Domain'],
      [
        'CRCS',
        'Children receiving care and support',
        'Plant sy’n derbyn gofal a chymorth',
        'none',
        'per 10,000 aged under 18',
        'Access',
      ],
      ['FOS-LA-IN', 'Placed with the council’s own foster carers', '', 'higher', '%', 'Range of services'],
      ['SS-CF', 'Spend on children’s services', '', 'none', '£ thousand', 'Resources'],
    ],
    { sheet: 'Indicators' },
  ),
  sheet(
    [
      ['Authority', 'Population', 'Spend per head'],
      ['Isle of Anglesey', 69700, 146],
      ['Merthyr Tydfil', 58900, 172],
      ['Gwynedd', 121900, 160],
    ],
    { sheet: 'Context' },
  ),
  sheet([['Sources'], ['Welsh Government, StatsWales'], ['Open Government Licence v3.0']], {
    sheet: 'Sources',
  }),
];

describe('the sample workbook’s sheets', () => {
  const { made, problems } = tidied(...grids);

  test('each sheet is known for what it is', () => {
    expect(
      made.tables.map(({ sheet: name, layout, indicators, readings }) => [
        name,
        layout,
        indicators.length,
        readings,
      ]),
    ).toEqual([
      ["Children's services", 'long', 2, 5],
      ['Spend', 'wideByPeriod', 1, 9],
      ['Indicators', 'register', 3, 0],
      ['Context', 'context', 2, 0],
    ]);
  });

  test('the title of the wide sheet names its indicator', () => {
    expect(made.figures.indicators.map(({ code, measure, polarity }) => [code, measure, polarity])).toEqual([
      ['CRCS', 'rate', 'none'],
      ['FOS-LA-IN', 'proportion', 'higherIsBetter'],
      ['SS-CF', 'money', 'none'],
    ]);
  });

  test('a share that was not published is worked out from its two numbers, and said', () => {
    const at = made.figures.find(0, 1, made.figures.periodsOf(1)[0] ?? 0);
    expect(made.figures.reading(at).value).toBeCloseTo(44.444, 3);
    expect(problems.filter(({ code }) => code === 'valuesComputed')).toHaveLength(1);
  });

  test('a share that was held back stays held back', () => {
    const merthyr = made.figures.authorities.findIndex(({ name }) => name === 'Merthyr Tydfil');
    const at = made.figures.find(merthyr, 1, made.figures.periodsOf(1)[0] ?? 0);
    expect(made.figures.reading(at)).toMatchObject({
      value: undefined,
      marker: 'confidential',
      markerText: '*',
    });
  });
});
