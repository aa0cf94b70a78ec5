import { periodInText } from '../../src/parse/periodInText';

describe('the year inside a heading', () => {
  // Headings of the Local Government Benchmarking Framework, SFR49/2014, and StatsWales.
  test.each([
    ['SW1 2010-11', '2010-11', 'FY2010', 'SW1'],
    ['CHN1 2010-11 Real', '2010-11', 'FY2010', 'CHN1 Real'],
    ['No of Pupils Primary 2010-11', '2010-11', 'FY2010', 'No of Pupils Primary'],
    [
      'Primary education - Gross expenditure (£000s) 2010-11',
      '2010-11',
      'FY2010',
      'Primary education - Gross expenditure (£000s)',
    ],
    ['C&L5a 2010-14', '2010-14', 'P2010-01-01_2014-12-31', 'C&L5a'],
    ['Aged 16-17 2015-16', '2015-16', 'FY2015', 'Aged 16-17'],
    ['Looked after at 31 March 2014', '31 March 2014', 'SNAP2014-03-31', 'Looked after'],
    ['Plant ar 31 Mawrth 2019', '31 Mawrth 2019', 'SNAP2019-03-31', 'Plant'],
    ['2013 (6 terms)3', '2013', 'CY2013', '(6 terms)3'],
    ['2014 - 2013 methodology3', '2014', 'CY2014', '2013 methodology3'],
    ['Based on 2011 population, 2016', '2016', 'CY2016', 'Based on 2011 population'],
    ['Years: 2010-20142', '2010-20142', 'P2010-01-01_2014-12-31', 'Years'],
    ['Rate (2016-17)', '2016-17', 'FY2016', 'Rate'],
    ['Rate 2016-17p', '2016-17p', 'FY2016:p', 'Rate'],
    ['Rate 2016-17 (provisional)', '2016-17 (provisional)', 'FY2016:p', 'Rate'],
    ['Q1 2015-16 visits', 'Q1 2015-16', 'Q2015-2', 'visits'],
    ['Year ending March 2016: rate', 'Year ending March 2016', 'FY2015', 'rate'],
    ['2013/14-15/16 pooled', '2013/14-15/16', 'P2013-04-01_2016-03-31', 'pooled'],
    ['Spend March 2016', 'March 2016', 'M2016-03', 'Spend'],
    ['2015-16', '2015-16', 'FY2015', ''],
    ['Reviews 2015/6', '2015/6', 'FY2015', 'Reviews'],
    ['Reviews (April 2015 to March 2016)', 'April 2015 to March 2016', 'FY2015', 'Reviews'],
    ['Reviews 01/04/2015 to 31/03/2016', '01/04/2015 to 31/03/2016', 'FY2015', 'Reviews'],
    ['Reviews Oct-Dec 2015', 'Oct-Dec 2015', 'Q2015-4', 'Reviews'],
    ['Reviews Qtr 1 2015-16', 'Qtr 1 2015-16', 'Q2015-2', 'Reviews'],
    ['Reviews 2015-Q4', '2015-Q4', 'Q2015-4', 'Reviews'],
    ['H1 2015-16 reviews', 'H1 2015-16', 'P2015-04-01_2015-09-30', 'reviews'],
    ['Reviews Y/E Mar 2016', 'Y/E Mar 2016', 'FY2015', 'Reviews'],
    ['Reviews AY 2015/16', 'AY 2015/16', 'AY2015', 'Reviews'],
    ['Reviews 2015-16r', '2015-16r', 'FY2015', 'Reviews'],
    ['Band h 1 2015-16', '2015-16', 'FY2015', 'Band h 1'],
    ['Reviews quarter1 2015-16', '2015-16', 'FY2015', 'Reviews quarter1'],
    [
      'Deaths, tair blynedd hyd at Mawrth 2016',
      'tair blynedd hyd at Mawrth 2016',
      'P2013-04-01_2016-03-31',
      'Deaths',
    ],
    ['Deaths, 3 years to March 2016', '3 years to March 2016', 'P2013-04-01_2016-03-31', 'Deaths'],
  ])('%s: %s, and “%s” is left', (heading, label, key, rest) => {
    expect(periodInText(heading)).toMatchObject({ period: { label, key }, rest });
  });

  test.each([
    'SW1',
    'Percentage',
    '',
    '£2016',
    'Over 20160 people',
    'SCC/2016b',
    '12.2016',
    'LA2016',
    'Rate per 10,000',
  ])('“%s” has none', (heading) => {
    expect(periodInText(heading)).toBeNull();
  });
});
