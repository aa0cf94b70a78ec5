import { parsePeriod } from '../../src/parse/parsePeriod';

describe('a period is told from its label', () => {
  // Financial years from April, academic years from September: as the publishers define them.
  test.each([
    ['2015-16', 'FY2015', '2015-04-01', '2016-03-31'],
    ['2015/16', 'FY2015', '2015-04-01', '2016-03-31'],
    ['2015-2016', 'FY2015', '2015-04-01', '2016-03-31'],
    ['2015/2016', 'FY2015', '2015-04-01', '2016-03-31'],
    ['2015–16', 'FY2015', '2015-04-01', '2016-03-31'],
    ['2015 - 16', 'FY2015', '2015-04-01', '2016-03-31'],
    ['15/16', 'FY2015', '2015-04-01', '2016-03-31'],
    ['201516', 'FY2015', '2015-04-01', '2016-03-31'],
    ['201314', 'FY2013', '2013-04-01', '2014-03-31'],
    ['199900', 'FY1999', '1999-04-01', '2000-03-31'],
    ['1999-00', 'FY1999', '1999-04-01', '2000-03-31'],
    ['FY2015', 'FY2015', '2015-04-01', '2016-03-31'],
    ['FY 15-16', 'FY2015', '2015-04-01', '2016-03-31'],
    ['Financial year 2015/16', 'FY2015', '2015-04-01', '2016-03-31'],
    ['Blwyddyn ariannol 2015-16', 'FY2015', '2015-04-01', '2016-03-31'],
    ['2016-17 (OT)', 'FY2016', '2016-04-01', '2017-03-31'],
    ['2015-161', 'FY2015', '2015-04-01', '2016-03-31'],
    ['2015-16 [note 2]', 'FY2015', '2015-04-01', '2016-03-31'],
    ['2015-16*', 'FY2015', '2015-04-01', '2016-03-31'],
    ['Year ending March 2016', 'FY2015', '2015-04-01', '2016-03-31'],
    ['Year ended 31 March 2016', 'FY2015', '2015-04-01', '2016-03-31'],
    ['Blwyddyn yn diweddu Mawrth 2016', 'FY2015', '2015-04-01', '2016-03-31'],
    ['1 April 2015 to 31 March 2016', 'FY2015', '2015-04-01', '2016-03-31'],
    ['April 2015 - March 2016', 'FY2015', '2015-04-01', '2016-03-31'],
    ['Year ending December 2016', 'CY2016', '2016-01-01', '2016-12-31'],
    ['Year ending September 2016', 'P2015-10-01_2016-09-30', '2015-10-01', '2016-09-30'],
    ['2016/17 academic year', 'AY2016', '2016-09-01', '2017-08-31'],
    ['Academic year 2016-17', 'AY2016', '2016-09-01', '2017-08-31'],
    ['2017', 'CY2017', '2017-01-01', '2017-12-31'],
    ['2018 (Rev)', 'CY2018', '2018-01-01', '2018-12-31'],
    ['2020 (Final)', 'CY2020', '2020-01-01', '2020-12-31'],
    ['2013-2015', 'P2013-01-01_2015-12-31', '2013-01-01', '2015-12-31'],
    ['2014-16', 'P2014-01-01_2016-12-31', '2014-01-01', '2016-12-31'],
    ['2013 to 2015', 'P2013-01-01_2015-12-31', '2013-01-01', '2015-12-31'],
    ['2013/14-15/16', 'P2013-04-01_2016-03-31', '2013-04-01', '2016-03-31'],
    ['2013-14 to 2015-16', 'P2013-04-01_2016-03-31', '2013-04-01', '2016-03-31'],
    ['31 March 2017', 'SNAP2017-03-31', '2017-03-31', '2017-03-31'],
    ['At 31st March 2017', 'SNAP2017-03-31', '2017-03-31', '2017-03-31'],
    ['31-Mar-17', 'SNAP2017-03-31', '2017-03-31', '2017-03-31'],
    ['31/03/2017', 'SNAP2017-03-31', '2017-03-31', '2017-03-31'],
    ['2017-03-31', 'SNAP2017-03-31', '2017-03-31', '2017-03-31'],
    ['March 31, 2017', 'SNAP2017-03-31', '2017-03-31', '2017-03-31'],
    ['31 Mawrth 2019', 'SNAP2019-03-31', '2019-03-31', '2019-03-31'],
    ['Ar 31 Mawrth 2019', 'SNAP2019-03-31', '2019-03-31', '2019-03-31'],
    ['Census day 21 March 2021', 'SNAP2021-03-21', '2021-03-21', '2021-03-21'],
    ['March 2016', 'M2016-03', '2016-03-01', '2016-03-31'],
    ['Feb-16', 'M2016-02', '2016-02-01', '2016-02-29'],
    ['Chwefror 2016', 'M2016-02', '2016-02-01', '2016-02-29'],
    ['2015-03', 'M2015-03', '2015-03-01', '2015-03-31'],
    ['Q1 2015-16', 'Q2015-2', '2015-04-01', '2015-06-30'],
    ['2015-16 Q3', 'Q2015-4', '2015-10-01', '2015-12-31'],
    ['2015/16 Q4', 'Q2016-1', '2016-01-01', '2016-03-31'],
    ['Quarter 2 2016', 'Q2016-2', '2016-04-01', '2016-06-30'],
    ['Chwarter 1 2015-16', 'Q2015-2', '2015-04-01', '2015-06-30'],
    ['Jan-Mar 2016', 'Q2016-1', '2016-01-01', '2016-03-31'],
  ])('%s is %s, from %s to %s', (label, key, start, end) => {
    expect(parsePeriod(label)).toMatchObject({ key, label, start, end, provisional: false });
  });

  test.each([
    ['FY2015', 'financialYear'],
    ['2016/17 academic year', 'academicYear'],
    ['2017', 'calendarYear'],
    ['31 March 2017', 'snapshot'],
    ['Q1 2015-16', 'quarter'],
    ['March 2016', 'month'],
    ['2014-16', 'pooled'],
  ])('%s is a %s', (label, kind) => {
    expect(parsePeriod(label)?.kind).toBe(kind);
  });

  test.each([
    ['2016-17p', 'FY2016:p'],
    ['2016-17 [p]', 'FY2016:p'],
    ['2016-17 (provisional)', 'FY2016:p'],
    ['2025 (prov)', 'CY2025:p'],
    ['31 March 2017 (p)', 'SNAP2017-03-31:p'],
    ['2016-17 dros dro', 'FY2016:p'],
  ])('%s is provisional, and not one with the final figures: %s', (label, key) => {
    expect(parsePeriod(label)).toMatchObject({ key, label, provisional: true });
  });

  test.each([
    ['monthly census; page updated 21 September 2017'],
    ['monthly census; page updated 20 December 2018'],
    ['Autumn term 2016'],
    ['latest published 2019'],
  ])('%s is unclear, with its label kept', (label) => {
    expect(parsePeriod(label)).toMatchObject({ kind: 'unclear', label, start: '', end: '' });
  });

  test.each([
    '',
    ' ',
    '0',
    '12',
    '1234567',
    '20142',
    '2014-2013',
    '1066',
    '16-17',
    '90-99',
    '29 February 2017',
    '31/13/2017',
    'Cardiff',
    'March',
    'SCC/010',
    'SW1 2010-11',
    'Number of children in 2016 who moved',
    '£2016',
    '2016.5',
    'Reading',
    'LA 2016',
  ])('“%s” is no period', (label) => {
    expect(parsePeriod(label)).toBeNull();
  });
});

describe('a number is a period', () => {
  test.each([
    [2017, undefined, 'CY2017'],
    [201314, undefined, 'FY2013'],
    [201912, undefined, 'M2019-12'],
    // Excel's serial numbers: 42825 is 31 March 2017.
    [42825, 'dd/mm/yyyy', 'SNAP2017-03-31'],
    [42825, 'mmm-yy', 'M2017-03'],
    [42825, 'yyyy', 'CY2017'],
  ])('%d in format %s is %s', (value, format, key) => {
    expect(parsePeriod(value, format)?.key).toBe(key);
  });

  test.each([
    [0, undefined],
    [42825, undefined],
    [42825, '#,##0'],
    [2017.5, undefined],
    [NaN, undefined],
  ])('not %d in format %s', (value, format) => {
    expect(parsePeriod(value, format)).toBeNull();
  });
});
