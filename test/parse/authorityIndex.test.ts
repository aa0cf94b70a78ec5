import { authorityIndex } from '../../src/parse/authorityIndex';
import type { AuthorityMatch } from '../../src/parse/authorityMatch';

const index = authorityIndex();

function said(match: AuthorityMatch): string {
  switch (match.kind) {
    case 'authority':
      return match.authority.gss;
    case 'aggregate':
      return `aggregate: ${match.aggregate.name}`;
    case 'close':
      return `close: ${match.nearest.map(({ name }) => name).join(', ')}`;
    case 'none':
      return 'none';
  }
}

describe('a council is found under what officers and publishers write', () => {
  // Codes as in the Office for National Statistics' register of geographic codes.
  test.each([
    ['W06000014', 'W06000014'],
    [' w06000014 ', 'W06000014'],
    ['00PD', 'W06000014'],
    ['W06000014 – Vale of Glamorgan', 'W06000014'],
    ['Vale of Glamorgan (W06000014)', 'W06000014'],
    ['340 Knowsley', 'E08000011'],
    ['(340) Knowsley MBC', 'E08000011'],
    ['301 - Barking and Dagenham', 'E09000002'],
    ['Vale of Glamorgan Council / Cyngor Bro Morgannwg', 'W06000014'],
    ['Ynys Môn | Isle of Anglesey', 'W06000001'],
    ['Wales / Cymru', 'aggregate: Wales'],
    ['LB Camden', 'E09000007'],
    ['RB Kensington & Chelsea', 'E09000020'],
    ['Windsor and Maidenhead RB', 'E06000040'],
    ['Vale of Glamorgan', 'W06000014'],
    ['The Vale of Glamorgan', 'W06000014'],
    ['VALE OF GLAMORGAN COUNCIL', 'W06000014'],
    ['Vale of Glamorgan CC', 'W06000014'],
    ['Bro Morgannwg', 'W06000014'],
    ['Cyngor Bro Morgannwg', 'W06000014'],
    ['Ynys Môn', 'W06000001'],
    ['Ynys Mon', 'W06000001'],
    ['Cyngor Sir Ynys Môn', 'W06000001'],
    ['Anglesey', 'W06000001'],
    ['Ynys MÃ´n', 'W06000001'],
    ['Sir Ynys M\ufffdn', 'W06000001'],
    ['Sir y Fflint', 'W06000005'],
    ['Sir y Flint', 'W06000005'],
    ['Rhondda Cynon Taff', 'W06000016'],
    ['Rhondda, Cynon, Taff', 'W06000016'],
    ['RCT', 'W06000016'],
    ['Merthyr Tydfil CBC', 'W06000024'],
    ['Cyngor Bwrdeistref Sirol Merthyr Tudful', 'W06000024'],
    ['City and County of Swansea', 'W06000011'],
    ['Cyngor Sir Penfro', 'W06000009'],
    ['The City of Cardiff Council', 'W06000015'],
    ['St Helens', 'E08000013'],
    ['St. Helens', 'E08000013'],
    ['Bristol, City of', 'E06000023'],
    ['Kingston Upon Hull, City of', 'E06000010'],
    ['Hull City Council', 'E06000010'],
    ['Herefordshire, County of', 'E06000019'],
    ['Telford & Wrekin', 'E06000020'],
    ['Bournemouth, Christchurch & Poole', 'E06000058'],
    ['BCP', 'E06000058'],
    ['Bedford Borough', 'E06000055'],
    ['Bath & North East Somerset UA', 'E06000022'],
    ['County Durham', 'E06000047'],
    ['Durham', 'E06000047'],
    ['London Borough of Camden', 'E09000007'],
    ['Royal Borough of Kensington and Chelsea', 'E09000020'],
    ['City of London', 'E09000001'],
    ['City of Westminster', 'E09000033'],
    ['City of Bradford Metropolitan District Council', 'E08000032'],
    ['King’s Lynn & West Norfolk', 'E07000146'],
    ['Council of the Isles of Scilly', 'E06000053'],
    ['Shepway', 'E07000112'],
    ['Comhairle nan Eilean Siar', 'S12000013'],
    ['Na h-Eileanan Siar', 'S12000013'],
    ['Eilean Siar', 'S12000013'],
    ['Edinburgh, City of', 'S12000036'],
    ['City of Edinburgh', 'S12000036'],
    ['Edinburgh City', 'S12000036'],
    ['Argyll & Bute', 'S12000035'],
    ['The Highland Council', 'S12000017'],
    ['Armagh, Banbridge and Craigavon', 'N09000002'],
    ['Derry & Strabane', 'N09000005'],
    ['Darlington1', 'E06000005'],
    ['Darlington¹', 'E06000005'],
    ['Cornwall [note 3]', 'E06000052'],
    ['Cornwall (unitary) 2,3', 'E06000052'],
    ['  Wigan  ', 'E08000010'],
  ])('%s is %s', (text, gss) => {
    expect(said(index.match(text))).toBe(gss);
  });
});

describe('rows that are no council', () => {
  test.each([
    ['Wales', 'aggregate: Wales'],
    ['CYMRU', 'aggregate: Wales'],
    ['ENGLAND9', 'aggregate: England'],
    ['Scotland', 'aggregate: Scotland'],
    ['E12000005', 'aggregate: West Midlands'],
    ['WEST MIDLANDS', 'aggregate: West Midlands'],
    ['YORKSHIRE AND THE HUMBER', 'aggregate: Yorkshire and the Humber'],
    ['Yorkshire & Humber', 'aggregate: Yorkshire and the Humber'],
    ['London', 'aggregate: London'],
    ['London (Inner)', 'aggregate: Inner London'],
    // Not the City of London.
    ['London Borough', 'aggregate: London'],
    ['Greater Manchester', 'aggregate: Greater Manchester'],
    ['Total', 'aggregate: Total'],
    ['Cyfanswm', 'aggregate: Total'],
    ['National', 'aggregate: National'],
    ['Total Unitary Authorities', 'aggregate: Unitary authorities'],
    ['Statistical Neighbours', 'aggregate: Statistical neighbours'],
    ['Shire Counties', 'aggregate: Shire counties'],
    ['Betsi Cadwaladr', 'aggregate: Betsi Cadwaladr University Health Board'],
  ])('%s is %s', (text, expected) => {
    expect(said(index.match(text))).toBe(expected);
  });

  test.each([
    ['a code and the name of another', 'W06000014 – Cardiff'],
    ['a number and the name of another', '886 Surrey'],
    ['two councils', 'Cheshire East / Cheshire West'],
    ['two councils', 'Hackney/City of London'],
    ['a country without a part of it', 'England (excl. London)'],
    ['a council without another', 'Kent (without Medway)'],
  ])('%s are none: %s', (_, text) => {
    expect(index.matchExactly(text).kind).toBe('none');
  });

  test.each([
    '',
    ' ',
    'x',
    '*',
    '841',
    '512',
    '2015-16',
    'Percentage',
    'Source: SSDA903',
    'Reading, writing and mathematics',
    'E06999999',
  ])('“%s” is nothing', (text) => {
    expect(index.match(text).kind).toBe('none');
  });

  test('a number is nothing without its column: 841 may be a figure', () => {
    expect(index.match(841)).toEqual({ kind: 'none' });
  });
});

describe('a slip of the pen', () => {
  test.each([
    ['Cardif', 'close: Cardiff'],
    ['Rhonda Cynon Taf', 'close: Rhondda Cynon Taf'],
    ['Swnasea', 'close: Swansea'],
    ['Pembrokshire', 'close: Pembrokeshire'],
  ])('%s only suggests: %s', (text, expected) => {
    expect(said(index.match(text))).toBe(expected);
  });

  test.each([
    ['Rhonda', 'Rhondda Cynon Taf'],
    ['glamorgan', 'Vale of Glamorgan'],
    ['Anglesea', 'Isle of Anglesey'],
  ])('the names nearest to %s begin with %s', (text, name) => {
    expect(index.nearestNames(text)[0]?.name).toBe(name);
  });

  test('the nearest names are at most five, and among those that are there', () => {
    const welsh = index.authorities.filter(({ country }) => country === 'Wales');
    const nearest = index.nearestNames('Newcastle', welsh);
    expect(nearest.length).toBeLessThanOrEqual(5);
    expect(nearest.every(({ country }) => country === 'Wales')).toBe(true);
  });
});

describe('councils that were reorganised', () => {
  test.each([
    ['Dorset', '2016-03-31', 'E10000009'],
    ['Dorset', '2019-03-31', 'E10000009'],
    ['Dorset', '2019-04-01', 'E06000059'],
    ['Dorset', undefined, 'E06000059'],
    ['Dorset (Pre LG)', '2022-03-31', 'E10000009'],
    ['Dorset County Council', undefined, 'E10000009'],
    ['Poole (Pre LG)', undefined, 'E06000029'],
    ['Bedford', '2008-03-31', 'E07000002'],
    ['Bedford', '2016-03-31', 'E06000055'],
    ['Cumbria', '2016-03-31', 'E10000006'],
    ['Durham City Council', undefined, 'E07000056'],
  ])('%s on %s is %s', (name, on, gss) => {
    expect(said(index.match(name, on))).toBe(gss);
  });

  // The county council went on as a unitary council on the same land: one council, so that its years are one series.
  test.each([
    ['North Yorkshire', 'E10000023', 'E06000065', '815'],
    ['Somerset', 'E10000027', 'E06000066', '933'],
    ['Buckinghamshire', 'E10000002', 'E06000060', '825'],
    ['Northumberland', 'E06000048', 'E06000057', '929'],
    ['Gateshead', 'E08000020', 'E08000037', '390'],
    ['Sheffield', 'E08000039', 'E08000019', '373'],
    ['Fife', 'S12000015', 'S12000047', undefined],
  ])('%s has two codes, %s and %s, and is one council', (name, earlier, gss, dfe) => {
    for (const text of [name, earlier, gss]) expect(said(index.match(text, '2012-03-31'))).toBe(gss);
    if (dfe !== undefined) expect(said(index.matchCode(dfe, 'dfe'))).toBe(gss);
    expect(index.authorities.filter((authority) => authority.name === name)).toHaveLength(1);
  });

  test('a council that went on is there from its beginning', () => {
    const match = index.match('Somerset');
    expect(match.kind === 'authority' && match.authority.from).toBeUndefined();
  });
});

describe('codes that are numbers', () => {
  test.each([
    [841, 'dfe', 'E06000005'],
    ['841', 'dfe', 'E06000005'],
    [835, 'dfe', 'E10000009'],
    [838, 'dfe', 'E06000059'],
    [970, 'dfe', 'aggregate: England'],
    [987, 'dfe', 'aggregate: Inner London'],
    [512, 'statswales', 'W06000001'],
    [552, 'statswales', 'W06000015'],
    [596, 'statswales', 'aggregate: Wales'],
    ['VGL', 'iso', 'W06000014'],
    ['W92000004', 'gss', 'aggregate: Wales'],
    [999, 'dfe', 'none'],
    [841, 'statswales', 'none'],
  ] as const)('%s in a column of %s codes is %s', (code, system, expected) => {
    expect(said(index.matchCode(code, system))).toBe(expected);
  });

  test.each([
    ['StatsWales', [512, 514, 516, 596], 'statswales'],
    ['the Department for Education', ['201', '301', '841', '', '970'], 'dfe'],
    ['the Office for National Statistics', ['W06000001', 'W92000004'], 'gss'],
    ['its old system', ['00NA', '00NC', '00PT'], 'ons'],
    ['ISO', ['DRS', 'BFS', 'FMO', 'VGL'], 'iso'],
    ['nobody: figures', [841, 12, 301, 1204], undefined],
    ['nobody: figures of three digits', [201, 512, 410, 123, 555, 678], undefined],
    ['nobody: figures that are codes by chance', [201, 301, 841, 123, 555, 678], undefined],
    ['nobody: years', [2015, 2016, 2017], undefined],
    ['nobody: empty', ['', '', null], undefined],
  ] as const)('a column by %s is known as such', (_who, values, system) => {
    expect(index.systemOf(values)).toBe(system);
  });
});

test('the same council is the same object, however it is written', () => {
  const [one, other] = [index.match('Cardiff'), index.match('W06000015')];
  expect(one.kind === 'authority' && other.kind === 'authority' && one.authority === other.authority).toBe(
    true,
  );
});
