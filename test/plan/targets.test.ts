import { cellName } from '../../src/domain/cellName';
import { headings, readings, runOf, type Rows } from './runOf';

const figures: Rows = [headings, ...readings('PM1', '2015-16', [70, 80, 81, 82, 83, 84, 85, 86])];
const register: Rows = [
  ['Code', 'Title', 'Polarity', 'Unit', 'Domain', 'Target'],
  ['PM1', 'Reviews on time', 'Higher is better', '%', 'Care management', 90],
];
const sheet = (...rows: Rows): Rows => [['Indicator', 'Period', 'Target'], ...rows];

const run = (targets: Rows) => {
  const { made, problems } = runOf({ sheets: { Figures: figures, Indicators: register, Targets: targets } });
  const about = problems.filter(({ code }) => /target/i.test(code));
  return { target: made.compared.comparisons[0]!.target, about };
};

describe('one register of targets', () => {
  test.each<[string, Rows, number]>([
    ['a sheet of targets goes before the register', sheet(['PM1', '2015-16', 75]), 75],
    ['one named by its title counts', sheet(['Reviews on time', '2015/16', 76]), 76],
    ['a target for another period does not', sheet(['PM1', '2014-15', 60]), 90],
    [
      'one that is said twice alike is no conflict',
      sheet(['PM1', '2015-16', 75], ['pm1', '2015/16', 75]),
      75,
    ],
  ])('%s', (_, targets, used) => {
    expect(run(targets)).toEqual({ target: used, about: [] });
  });

  test.each(['2015-16', '2015/16', '2015-2016', '2015 to 2016', 'FY 2015/16', '2015-16 (provisional)'])(
    'the period of a target may be written “%s”',
    (period) => {
      expect(run(sheet(['PM1', period, 75]))).toEqual({ target: 75, about: [] });
    },
  );

  test.each(['2015', 'March 2016', '2016-17'])('“%s” is another time', (period) => {
    expect(run(sheet(['PM1', period, 75]))).toEqual({ target: 90, about: [] });
  });

  test('provisional figures have the target of their year', () => {
    const provisional = figures.map((row) => row.map((cell) => (cell === '2015-16' ? '2015-16 (p)' : cell)));
    const sheets = { Figures: provisional, Indicators: register, Targets: sheet(['PM1', '2015-16', 75]) };
    expect(runOf({ sheets }).made.compared.comparisons[0]).toMatchObject({ target: 75, targetMet: false });
  });

  test('what is no time is said, with its cell, and not taken for a target of any period', () => {
    const { target, about } = run(sheet(['PM1', 'next year', 75]));
    expect(target).toBe(90);
    expect(about).toMatchObject([
      { code: 'targetPeriodNotUnderstood', at: { row: 1, column: 2 }, details: { period: 'next year' } },
    ]);
  });

  test('the same time written two ways is one, and two targets for it disagree', () => {
    const { about } = run(sheet(['PM1', '2015-16', 75], ['PM1', '2015-2016', 80]));
    expect(about.map(({ code }) => code)).toEqual(['targetsConflict']);
  });

  test('two that disagree are a problem that names both cells, and the first is used', () => {
    const { target, about } = run(sheet(['PM1', '2015-16', 75], ['PM1', '2015/16', 80]));
    expect(target).toBe(75);
    expect(about).toMatchObject([
      {
        code: 'targetsConflict',
        details: { indicator: 'PM1', kept: 75, other: 80, keptCell: 'Targets!C2', otherCell: 'Targets!C3' },
      },
    ]);
  });

  test('a sheet and the register that disagree for all periods are one too', () => {
    const { target, about } = run(sheet(['PM1', '', 75]));
    expect(target).toBe(75);
    expect(about).toMatchObject([
      { code: 'targetsConflict', details: { keptCell: 'Targets!C2', otherCell: 'Indicators!F2' } },
    ]);
  });

  test('a target of an indicator without figures is said, with its cell', () => {
    const { about } = run(sheet(['PM9', '2015-16', 75]));
    expect(about.map(({ code, at }) => [code, at === undefined ? '' : cellName(at.row, at.column)])).toEqual([
      ['targetWithoutIndicator', 'C2'],
    ]);
  });
});
