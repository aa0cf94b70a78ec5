import { cellName } from '../../../src/domain/cellName';
import { timeNamed } from '../../../src/parse/timeNamed';
import { problemCodes, readingsOf, sheet, tidied } from '../readingsOf';

const figures = sheet([
  ['Indicator', 'Authority', 'Period', 'Value'],
  ['PM1', 'Cardiff', '2015-16', 12.5],
  ['PM1', 'Swansea', '2015-16', 10],
  ['PM1', 'Powys', '2015-16', 11],
]);

describe('two rows of the register that go by the name of the figures', () => {
  const named = (name: string, ...rows: readonly string[][]): string[] => {
    const values = sheet([
      ['Indicator', 'Authority', 'Period', 'Value'],
      [name, 'Cardiff', '2015-16', 12.5],
    ]);
    const register = sheet([['Code', 'Title', 'Polarity', 'Domain'], ...rows], { sheet: 'Indicators' });
    const { problems } = tidied(values, register);
    return problems.flatMap(({ code, details }) =>
      code === 'registeredTwice' ? [[details['indicator'], details['kept'], details['other']].join(' ')] : [],
    );
  };
  const up = ['PM1', 'On time', 'Higher is better', 'Access'];

  test.each([
    ['one code with two directions', 'PM1', [up, ['PM1', 'On time', 'Lower is better', 'Access']]],
    ['one code with two domains', 'PM1', [up, ['PM1', 'On time', 'Higher is better', 'Assessment']]],
    [
      'two codes with one title, and figures by title',
      'On time',
      [up, ['PM2', 'On time', 'Lower is better', '']],
    ],
  ])('%s: which was used is said, with both cells', (_, name, rows) => {
    expect(named(name, ...rows)).toEqual(['PM1 Indicators!A2 Indicators!A3']);
  });

  test.each([
    ['one row twice', 'PM1', [up, up]],
    ['two codes with one title, and figures by code', 'PM1', [up, ['PM2', 'On time', 'Lower is better', '']]],
    ['a code that is another’s title', 'PM1', [up, ['PM2', 'PM1', 'Lower is better', '']]],
    ['rows without any of the figures', 'PM3', [up, ['PM1', 'On time', 'Lower is better', '']]],
  ])('%s is no problem', (_, name, rows) => {
    expect(named(name, ...rows)).toEqual([]);
  });
});

describe('the register of indicators', () => {
  test('gives title, Welsh title, polarity, unit, domain and target', () => {
    const register = sheet(
      [
        ['Code', 'Title', 'Teitl', 'Polarity', 'Unit', 'Multiplier', 'Domain', 'Target'],
        ['PM1', 'Reviews on time', 'Adolygiadau ar amser', 'Higher is better', '%', 100, 'Assessment', 95],
      ],
      { sheet: 'Indicators' },
    );
    expect(tidied(figures, register).made.figures.indicators[0]).toMatchObject({
      code: 'PM1',
      title: { en: 'Reviews on time', cy: 'Adolygiadau ar amser' },
      polarity: 'higherIsBetter',
      unit: '%',
      domain: 'assessment',
      target: { value: 95, at: { sheet: 'Indicators', row: 1, column: 7 } },
    });
  });

  test('in Welsh says the same', () => {
    const register = sheet([
      ['Cod', 'Teitl', 'Pegynedd', 'Uned'],
      ['PM1', 'Adolygiadau ar amser', 'Isel', '%'],
    ]);
    expect(tidied(figures, register).made.figures.indicators[0]).toMatchObject({
      polarity: 'lowerIsBetter',
      title: { cy: 'Adolygiadau ar amser' },
    });
  });

  test('leaves the polarity unknown where it says nothing, whatever the indicator is called', () => {
    const register = sheet([
      ['Code', 'Title', 'Polarity', 'Unit'],
      ['PM1', 'Complaints upheld', '', '%'],
    ]);
    expect(tidied(figures, register).made.figures.indicators[0]?.polarity).toBe('unknown');
  });

  const across = sheet(
    [
      ['Spend and reviews, 2015-16'],
      ['Indicator', 'Polarity', 'Unit', 'Cardiff', 'Swansea'],
      ['PM1', 'Low', '£', 1, 2],
      ['PM2', 'High', '%', 3, 4],
    ],
    { sheet: 'Councils across' },
  );

  test('is none where councils stand across: those are figures, and unit and polarity of their rows', () => {
    expect(readingsOf(across)).toEqual([
      'Cardiff · PM1 · 2015-16 · 1 · D3',
      'Swansea · PM1 · 2015-16 · 2 · E3',
      'Cardiff · PM2 · 2015-16 · 3 · D4',
      'Swansea · PM2 · 2015-16 · 4 · E4',
    ]);
    expect(tidied(across).made.figures.indicators).toMatchObject([
      { code: 'PM1', polarity: 'lowerIsBetter', unit: '£' },
      { code: 'PM2', polarity: 'higherIsBetter', unit: '%' },
    ]);
    expect(problemCodes(across)).toEqual([]);
  });

  test('goes before what stands beside such figures', () => {
    const register = sheet([
      ['Code', 'Title', 'Polarity', 'Unit'],
      ['PM1', 'Spend', 'High', '£ thousand'],
    ]);
    expect(tidied(across, register).made.figures.indicators[0]).toMatchObject({
      title: { en: 'Spend' },
      polarity: 'higherIsBetter',
    });
  });

  test('asks about a word for polarity that it does not know', () => {
    const register = sheet([
      ['Code', 'Title', 'Polarity', 'Unit'],
      ['PM1', 'Complaints', 'sideways', '%'],
    ]);
    expect(problemCodes(figures, register)).toContain('polarityNotUnderstood');
  });

  test('says where a domain is none of the framework’s', () => {
    const register = sheet([
      ['Code', 'Title', 'Domain', 'Unit'],
      ['PM1', 'Complaints', 'Gardening', '%'],
    ]);
    expect(problemCodes(figures, register)).toContain('domainNotKnown');
  });
});

describe('other sheets beside the figures', () => {
  test('a context sheet: councils down, variables across, no readings', () => {
    const context = sheet(
      [
        ['Council', 'Population', 'Density'],
        ['Cardiff', 360000, 2500],
        ['Wales', 3100000, 150],
        ['Powys', 130000, 26],
      ],
      {
        sheet: 'Context',
      },
    );
    const { made } = tidied(figures, context);
    expect(made.contexts).toEqual([
      {
        sheet: 'Context',
        variables: ['Population', 'Density'],
        rows: [
          { authority: 0, values: [360000, 2500] },
          { authority: 2, values: [130000, 26] },
        ],
      },
    ]);
    expect(made.figures.indicators).toHaveLength(1);
  });

  test('findings with their level, date and domain', () => {
    const findings = sheet(
      [
        [
          'Domain',
          'Source',
          'Date',
          'Service',
          'User group',
          'Strength/Area for development',
          'Level',
          'Weight',
          'Text',
          'Link',
        ],
        ['Access', 'Case file audit', 42825, 'Children', 'Under 18', 'Strength', 3, 2, 'Good recording', ''],
        ['Nowhere', 'Survey', '', '', '', 'Area for development', 9, '', 'Slow replies', ''],
      ],
      { sheet: 'Findings', formats: [[], ['@', '@', 'dd/mm/yyyy']] },
    );
    const { made, problems } = tidied(figures, findings);
    expect(made.findings[0]).toMatchObject({
      source: 'caseFileAudit',
      date: '2017-03-31',
      domain: 'access',
      kind: 'strength',
      level: 3,
      weight: 2,
      text: 'Good recording',
      at: { sheet: 'Findings', row: 1, column: 8 },
    });
    expect(made.findings[1]).toMatchObject({
      domain: '',
      kind: 'areaForDevelopment',
      level: undefined,
      weight: 1,
    });
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['domainNotKnown', 'levelNotUnderstood']),
    );
  });

  test('a target of a day that stands in a date cell is of that day', () => {
    const targets = sheet(
      [
        ['Indicator', 'Period', 'Target'],
        ['PM1', 45382, 75],
      ],
      { sheet: 'Targets', formats: [[], ['', 'dd/mm/yyyy']] },
    );
    const [target] = tidied(figures, targets).made.targets;
    expect(timeNamed(target?.period ?? '')).toBe('snapshot 2024-03-31 2024-03-31');
  });

  test.each([
    ['', 1, []],
    [2, 2, []],
    ['0.5', 0.5, []],
    ['50%', 0.5, []],
    [0, 0, []], // to be read, not counted
    [-1, 1, ['weightNotUnderstood C2']],
    ['high', 1, ['weightNotUnderstood C2']],
  ])('a finding’s weight “%s” counts as %d', (typed, weight, said) => {
    const findings = sheet(
      [
        ['Domain', 'Level', 'Weight', 'Source', 'Finding'],
        ['Access', 3, typed, 'Survey', 'Slow replies'],
      ],
      { sheet: 'Findings' },
    );
    const { made, problems } = tidied(figures, findings);
    expect(made.findings).toMatchObject([{ level: 3, weight }]);
    const weights = problems.filter(({ code }) => code === 'weightNotUnderstood');
    expect(weights.map(({ code, at }) => `${code} ${cellName(at?.row ?? -1, at?.column ?? -1)}`)).toEqual(
      said,
    );
  });

  // as on the Judgement grid: what is a level there is one here
  test.each([
    [3, 3],
    ['Level 3', 3],
    ['Lefel 3', 3],
    ['3 Mainly good', 3],
    ['3 – Da ar y cyfan', 3],
    ['Well placed', 3],
    ['', undefined],
    ['3 Excellent', undefined],
    ['3-4', undefined],
    [5, undefined],
  ])('a finding’s level written as “%s” is %s', (typed, level) => {
    const findings = sheet(
      [
        ['Domain', 'Level', 'Weight', 'Source', 'Finding'],
        ['Access', typed, 1, 'Survey', 'Slow replies'],
      ],
      { sheet: 'Findings' },
    );
    const { made, problems } = tidied(figures, findings);
    expect(made.findings[0]?.level).toBe(level);
    const said = problems.filter(({ code }) => code === 'levelNotUnderstood');
    expect(said.map(({ at }) => cellName(at?.row ?? -1, at?.column ?? -1))).toEqual(
      level === undefined && typed !== '' ? ['B2'] : [],
    );
  });

  test('neighbours across, under junk rows, by number', () => {
    const list = sheet([
      ['A', 'B', 'C', 1],
      [1, 2, 3, 4],
      ['LA num', 'LA Name', 'SN1', 'SNP', 'SN2', 'SNP', 'SN3', 'SNP'],
      [301, 'Barking and Dagenham', 308, 'Very close', 821, 'Close', 313, 'Very Close'],
      [302, 'Barnet', 320, 'Close', 870, 'Close', 310, 'Close'],
      [370, 'Barnsley', 372, 'Close', 384, 'Close', 357, 'Close'],
    ]);
    const { made } = tidied(list);
    const name = (index: number): string => made.figures.authorities[index]?.name ?? '';
    expect(
      made.neighbours[0]?.rows
        .slice(0, 3)
        .map((row) => [name(row.authority), name(row.neighbour), row.rank, row.closeness]),
    ).toEqual([
      ['Barking and Dagenham', 'Enfield', 1, 'Very close'],
      ['Barking and Dagenham', 'Luton', 2, 'Close'],
      ['Barking and Dagenham', 'Hounslow', 3, 'Very close'],
    ]);
  });

  test('neighbours down, one in a row with its rank', () => {
    const list = sheet([
      ['LA.Name', 'LA.number', 'SN_rank', 'SN_LA_name', 'SN_LA_number'],
      ['Barking and Dagenham', 301, '1', 'Enfield', 308],
      ['Barking and Dagenham', 301, '2', 'Luton', 821],
    ]);
    const { made } = tidied(list);
    expect(made.neighbours[0]?.rows).toEqual([
      { authority: 0, neighbour: 1, rank: 1, closeness: undefined },
      { authority: 0, neighbour: 2, rank: 2, closeness: undefined },
    ]);
  });

  test('family groups', () => {
    const list = sheet([
      ['Local Authority', 'Family group'],
      ['Cardiff', 'Urban'],
      ['Swansea', 'Urban'],
      ['Powys', 'Rural'],
    ]);
    expect(tidied(figures, list).made.families[0]?.families).toEqual([
      { name: 'Urban', authorities: [0, 1] },
      { name: 'Rural', authorities: [2] },
    ]);
  });

  test('targets by year', () => {
    const list = sheet([
      ['Indicator', 'Period', 'Target'],
      ['PM1', '2015-16', 95],
    ]);
    expect(tidied(figures, list).made.targets).toEqual([
      { indicator: 'PM1', period: '2015-16', value: 95, at: { sheet: 'Sheet1', row: 1, column: 2 } },
    ]);
  });

  test('codes with look-ups for councils and indicators', () => {
    const data = sheet(
      [
        ['YearCode', 'AreaCode', 'Data', 'RowRef'],
        [201314, 596, 7, 1],
        [201314, 512, 5, 1],
        [201314, 514, 6, 2],
        [201314, 516, 6, 2],
      ],
      { sheet: 'data.csv' },
    );
    const areas = sheet(
      [
        ['AreaCode', 'Description_en', 'Description_cy'],
        [512, 'Isle of Anglesey', 'Ynys Môn'],
        [514, 'Gwynedd', 'Gwynedd'],
        [516, 'Conwy', 'Conwy'],
        [596, 'Wales', 'Cymru'],
      ],
      { sheet: 'areas.csv' },
    );
    const staff = sheet(
      [
        ['Description_en', 'Description_cy', 'RowRefAlt'],
        ['Health visitor', 'Ymwelwyr iechyd', 1],
        ['Other', 'Eraill', 2],
      ],
      { sheet: 'staff.csv' },
    );
    const { figures: made } = tidied(data, areas, staff).made;
    expect(made.authorities.map(({ name }) => name)).toEqual(['Isle of Anglesey', 'Gwynedd', 'Conwy']);
    expect(made.aggregates.map(({ name }) => name)).toEqual(['Wales']);
    expect(made.indicators.map(({ title }) => title)).toEqual([
      { en: 'Health visitor', cy: 'Ymwelwyr iechyd' },
      { en: 'Other', cy: 'Eraill' },
    ]);
  });

  test('a sheet of text gives nothing and no error', () => {
    expect(
      problemCodes(sheet([['About these figures'], ['They were published by', 'the council'], ['in 2016']])),
    ).toEqual([]);
  });
});
