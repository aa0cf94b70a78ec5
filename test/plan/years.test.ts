import { withYearClosed, withYearReopened } from '../../src/assess';
import type { Assessment } from '../../src/domain/assessment';
import { effectInWords } from '../../src/present/phrases/effectInWords';
import { moveReasons } from '../../src/present/phrases/moveInWords';
import { closedYearOf } from '../../src/present/closedYearOf';
import { presentSheets } from '../../src/present/presentSheets';
import { headings, readings, runOf, typedOn, type Rows } from './runOf';

const others = [80, 81, 82, 83, 84, 85, 86];
const register: Rows = [
  ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
  ['PM1', 'Reviews on time', 'Higher is better', '%', 'Care management'],
  ['PM2', 'Plans in place', 'Higher is better', '%', 'Care management'],
];
const found = (text: string): Rows => [
  ['Domain', 'Source', 'Date', 'Level', 'Text'],
  ['Access', 'Survey', '2016-05-01', 3, 'People are answered quickly'],
  ['Access', 'Audit', '2016-05-01', 2, text],
];

/** A year's figures: the shares of PM1 and PM2. */
const figures = (year: string, one: number, two: number): Rows => [
  ...readings('PM1', year, [one, ...others]),
  ...readings('PM2', year, [two, ...others]),
];
const written = typedOn('actions', {
  'area: indicator: PM1': { words: 'Weekly reviews', owner: 'Head of service' },
});

const run = (rows: Rows, closed?: Assessment['closedYears'], text = 'Letters are hard to read') =>
  runOf({
    sheets: { Figures: [headings, ...rows], Indicators: register, Findings: found(text) },
    owned: [written],
    ...(closed !== undefined && { closedYears: JSON.stringify(closed) }),
  }).made;
const close = (made: Assessment, label?: string): Assessment =>
  withYearClosed(made, closedYearOf(made, label));

const first = figures('2014-15', 70, 83);
const closed = close(run(first));
const second = run([...first, ...figures('2015-16', 90, 83)], closed.closedYears);

describe('a year that is closed', () => {
  test('keeps levels, evidence, figures and the actions that were taken up, under the period of the figures', () => {
    const [year] = closed.closedYears!.years;
    expect(year).toMatchObject({
      label: '2014-15',
      on: '2016-06-01',
      authority: 'W06000024',
      framework: { id: 'joint-review', levels: 4 },
      actions: [
        {
          key: 'area: indicator: PM1',
          text: 'Weekly reviews',
          owner: 'Head of service',
          indicators: ['PM1'],
        },
      ],
    });
    expect(year!.domains.find(({ id }) => id === 'care-management')).toMatchObject({
      level: 2,
      evidence: [
        { id: 'PM1', level: 1 },
        { id: 'PM2', level: 3 },
      ],
    });
    expect(year!.figures).toMatchObject([
      {
        code: 'PM1',
        period: '2014-15',
        value: 70,
        numerator: 700,
        denominator: 1000,
        median: 83,
        rank: 8,
        of: 8,
      },
      { code: 'PM2', value: 83 },
    ]);
  });

  test('stands beside the next: what moved and which evidence moved it', () => {
    const moves = second.years!.sinceLast!;
    expect(moves.from).toBe('2014-15');
    const care = moves.domains.find(({ domain }) => domain === 'care-management')!;
    expect(care).toMatchObject({
      from: 2,
      to: 4,
      change: 'up',
      byJudgement: false,
      evidence: [{ id: 'PM1', change: 'up', from: 1, to: 4 }],
    });
    expect(moveReasons(second, care)).toEqual(['PM1: level 1 to 4, better: 70% (2014-15), 90% (2015-16).']);
    expect(moves.domains.find(({ domain }) => domain === 'access')).toMatchObject({
      change: 'same',
      evidence: [],
    });
  });

  test('a finding that went and one that came are said', () => {
    const made = run([...first, ...figures('2015-16', 70, 83)], closed.closedYears, 'Letters are clear now');
    const access = made.years!.sinceLast!.domains.find(({ domain }) => domain === 'access')!;
    expect(moveReasons(made, access)).toEqual([
      '“Letters are clear now”: new, level 2.',
      '“Letters are hard to read”: no longer there (was level 2).',
    ]);
  });

  test('an action is carried over with what its figure did since, tested', () => {
    const action = second.improvement!.actions.find(({ words }) => words === 'Weekly reviews')!;
    expect(action).toMatchObject({ key: 'area: indicator: PM1', year: '2014-15', from: 'area' });
    const [effect] = action.effects;
    // Newcombe's interval of 900 of 1,000 less 700 of 1,000, worked out apart in Python from the two Wilson intervals: 0.165832 to 0.233768
    expect(effect).toMatchObject({
      code: 'PM1',
      from: { period: '2014-15', value: 70 },
      to: { period: '2015-16', value: 90 },
      direction: 'improving',
    });
    expect(effect!.lower95).toBeCloseTo(16.5832, 3);
    expect(effect!.upper95).toBeCloseTo(23.3768, 3);
    expect(effectInWords(second, effect!)).toBe('PM1: 70% (2014-15), 90% (2015-16): significantly better');
  });

  test('a figure that has not come yet in the new year shows no effect yet', () => {
    const newer = [...first, ...readings('PM2', '2015-16', [83, ...others])];
    const same = run(newer, closed.closedYears);
    const [effect] = same.improvement!.actions.find(({ words }) => words === 'Weekly reviews')!.effects;
    expect(effectInWords(same, effect!)).toBe('PM1: 70% (2014-15); no newer figure yet');
  });

  test('shows in the grid, the star chart and the sheet of closed years', () => {
    const plans = presentSheets(second);
    const textOf = (id: string) =>
      plans
        .find((plan) => plan.id === id)!
        .cells.flat()
        .join('\n');
    expect(textOf('grid')).toContain('◇ 2014-15');
    expect(textOf('years')).toContain('What moved since 2014-15, and why');
    expect(textOf('years')).toContain('PM1: level 1 to 4, better');
    expect(textOf('actions')).toContain('Carried over from 2014-15.');
    const star = plans.find(({ id }) => id === 'star')!;
    expect(star.cells.flat()).toContain('Level in 2014-15');
  });

  describe('on the sheet of closed years', () => {
    const judge = typedOn('grid', {
      access: { level: 1, reason: 'Calls are not answered', by: 'R. Evans' },
      assessment: { level: 3, reason: 'Seen in audits', by: 'R. Evans' },
    });
    const rows = (made: Assessment) =>
      presentSheets(made)
        .find(({ id }) => id === 'years')!
        .cells.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell : '')));
    const judged = runOf({
      sheets: {
        Figures: [headings, ...first, ...figures('2015-16', 90, 83)],
        Indicators: register,
        Findings: found('Letters are hard to read'),
      },
      owned: [written, judge],
      closedYears: JSON.stringify(close(second, '2015-16').closedYears),
    }).made;
    const row = (domain: string, year: string) =>
      rows(close(judged, '2016-17')).find((cells) => cells[0] === domain && cells[1] === year)!;

    test('a level says whether it was judged, and where the evidence suggested none that is said as on the grid', () => {
      expect(row('Access', '2016-17').slice(2, 4)).toEqual(['● Poor', 'Mainly good']);
      expect(row('Access', '2015-16').slice(2, 4)).toEqual(['○ Mainly good', 'Mainly good']);
      expect(row('Assessment', '2016-17').slice(2, 4)).toEqual(['● Mainly good', 'Not enough evidence']);
      expect(row('Assessment', '2015-16').slice(2, 4)).toEqual(['Not judged', 'Not enough evidence']);
    });

    test('what moved says the same', () => {
      const moves = rows(judged).filter((cells) => cells[3] === 'Down' || cells[3] === 'New');
      expect(moves.map((cells) => cells.slice(0, 3))).toEqual([
        ['Access', '○ Mainly good', '● Poor'],
        ['Assessment', 'Not judged', '● Mainly good'],
      ]);
    });

    test('a suggestion that never was did not stay where it was', () => {
      const why = (id: string) =>
        moveReasons(
          judged,
          judged.years!.sinceLast!.domains.find(({ domain }) => domain === id)!,
        );
      expect(why('access')).toEqual(['The suggestion did not move: the judgement did.']);
      expect(why('assessment')).toEqual([
        'The judgement changed; the evidence suggested no level, then or now.',
      ]);
    });
  });

  test('its figures are written without what arithmetic leaves and printed with their source’s decimals; so they are kept', () => {
    const noise = 76.46000000000001;
    const year = close(
      run([
        ...readings('PM1', '2014-15', [noise, ...others.map((share) => share + 0.25)]),
        ...readings('PM2', '2014-15', [83, ...others]),
        ...readings('GONE', '2014-15', [0.25, ...others]),
      ]),
    );
    expect(year.closedYears!.years[0]!.figures[0]!.value).toBe(76.46);
    const after = readings('PM1', '2015-16', [70.25, ...others.map((share) => share + 0.25)]);
    const next = run([...after, ...readings('PM2', '2015-16', [83, ...others])], year.closedYears);
    const { cells, looks } = presentSheets(next).find(({ id }) => id === 'years')!;
    const printed = (code: string) => {
      const row = cells.findIndex((each) => each[0] === code);
      const look = looks.findLast(
        ({ area, look: one }) =>
          one.numberFormat !== undefined &&
          area.row <= row &&
          row < area.row + area.rows &&
          area.column <= 5 &&
          6 < area.column + area.columns,
      );
      return [...cells[row]!.slice(5, 7), look?.look.numberFormat];
    };
    expect(printed('PM1')).toEqual([76.46, 83.25, '#,##0.00']);
    expect(printed('PM2')).toEqual([83, 83, '#,##0']);
    expect(printed('GONE')).toEqual([0.25, 83, '#,##0.00']);
  });

  test('two closed years are compared with each other too', () => {
    const both = [...first, ...figures('2015-16', 90, 83)];
    const third = run([...both, ...figures('2016-17', 91, 83)], close(second).closedYears);
    expect(third.years!.closed.map(({ label }) => label)).toEqual(['2014-15', '2015-16']);
    expect(third.years!.betweenClosed).toMatchObject({ from: '2014-15', to: '2015-16' });
    expect(
      third.years!.betweenClosed!.domains.find(({ domain }) => domain === 'care-management'),
    ).toMatchObject({ change: 'up' });
  });

  describe('is not “last year” for the run that it was', () => {
    const rows = [...first, ...figures('2015-16', 90, 83)];
    const textOf = (made: Assessment) => presentSheets(made).flatMap(({ cells }) => cells.flat()).join('\n'); // prettier-ignore

    test.each([
      ['just after the closing', closed],
      ['when it is run again', run(first, closed.closedYears)],
    ])('%s: there is none yet, and its actions are carried over from nowhere', (_, made) => {
      expect(made.years!.closed).toHaveLength(1);
      expect(made.years!.last).toBeUndefined();
      expect(made.years!.sinceLast).toBeUndefined();
      expect(textOf(made)).not.toMatch(/Carried over|What moved since|◇/);
    });

    test.each([
      ['just after the closing', close(second)],
      ['when it is run again', run(rows, close(second).closedYears)],
      ['whatever it was called', close(second, 'Our second year')],
    ])('%s, the year before is', (_, made) => {
      expect(made.years!.closed).toHaveLength(2);
      expect(made.years!.last!.label).toBe('2014-15');
      expect(made.years!.sinceLast!.from).toBe('2014-15');
      expect(made.years!.betweenClosed).toBeUndefined();
      expect(textOf(made)).toContain('What moved since 2014-15, and why');
    });
  });

  test('can be taken back until the next is closed, and only once', () => {
    const both = close(second);
    const back = withYearReopened(both)!;
    expect(back.closedYears!.years.map(({ label }) => label)).toEqual(['2014-15']);
    expect(back.years!.last!.label).toBe('2014-15');
    expect(withYearReopened(back)).toBeUndefined();
  });

  test('closing it again takes its place, and taking that back brings the earlier one again', () => {
    const again = close(second, ' 2014-15 ');
    expect(again.closedYears!.years).toHaveLength(1);
    expect(again.closedYears!.years[0]!.figures[0]!.value).toBe(90);
    expect(withYearReopened(again)!.closedYears!.years[0]!.figures[0]!.value).toBe(70);
  });

  test('one that cannot be read is said, and nothing of it is used', () => {
    const { made, problems } = runOf({
      sheets: { Figures: [headings, ...first], Indicators: register },
      closedYears: '{"version":1,"years":[{"label":"2014-15"}]}',
    });
    expect(problems.map(({ code }) => code)).toContain('closedYearsDamaged');
    expect(made.years).toBeUndefined();
  });
});
