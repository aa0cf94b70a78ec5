import type { Authority } from '../../src/domain/authority';
import type { Figures } from '../../src/domain/figures';
import type { Indicator } from '../../src/domain/indicator';
import type { Problem } from '../../src/domain/problem';
import { authoritiesFound } from '../../src/taskpane/state/authoritiesFound';
import { groupProblems } from '../../src/taskpane/state/groupProblems';
import { indicatorsMatching } from '../../src/taskpane/state/indicatorsMatching';
import { namesMatching } from '../../src/taskpane/state/namesMatching';
import { periodsFound } from '../../src/taskpane/state/periodsFound';
import { tableStart } from '../../src/taskpane/state/tableStart';
import { workbookRead } from './workbookRead';

const { figures } = workbookRead().tidied;

test('councils are offered by name', () => {
  expect(authoritiesFound(figures).map(({ name }) => name)).toEqual([
    'Cardiff',
    'Isle of Anglesey',
    'Merthyr Tydfil',
  ]);
});

test('councils are offered in Welsh by their Welsh names, in the order of the Welsh alphabet', () => {
  const named = (name: string, nameCy?: string): Authority => ({
    ...{ gss: name, name, nameCy, country: 'Wales', tier: 'unitary' },
  });
  const authorities = [
    named('Cardiff', 'Caerdydd'),
    named('Conwy'),
    named('Isle of Anglesey', 'Ynys Môn'),
    named('Rhondda Cynon Taf'),
    named('Rutland'),
    named('Swansea', 'Abertawe'),
    named('Cheshire East'),
  ];
  const all = {
    length: 7,
    authority: Uint16Array.from(authorities.keys()),
    authorities,
  } as unknown as Figures;
  expect(authoritiesFound(all, 'cy').map(({ name, nameCy = name }) => nameCy)).toEqual([
    ...['Abertawe', 'Caerdydd', 'Conwy', 'Cheshire East', 'Rutland', 'Rhondda Cynon Taf', 'Ynys Môn'],
  ]);
});

test('periods are offered latest first', () => {
  expect(periodsFound(figures)).toEqual(['2015-16', '2014-15']);
});

describe('typing a council’s name finds it', () => {
  test.each([
    ['merth', ['Merthyr Tydfil']],
    ['TYDFIL mer', ['Merthyr Tydfil']],
    ['caerdydd', ['Cardiff']], // the register's Welsh name
    ['ynys mon', ['Isle of Anglesey']], // Ynys Môn, typed without its accent
    ['W06000015', ['Cardiff']],
    ['City of Cardiff Council', ['Cardiff']],
    ['Merthyr Tydfil CBC', ['Merthyr Tydfil']],
    ['council', []],
    ['', ['Cardiff', 'Isle of Anglesey', 'Merthyr Tydfil']],
    ['zz', []],
  ])('“%s” finds %j', (typed, names) => {
    expect(namesMatching(authoritiesFound(figures), typed).map(({ name }) => name)).toEqual(names);
  });
});

describe('typing part of an indicator’s code or title finds it', () => {
  const indicator = (code: string, en: string, cy?: string): Indicator => ({
    ...{ code, title: { en, ...(cy !== undefined && { cy }) } },
    ...{ polarity: 'unknown', measure: 'other', unit: '' },
  });
  const all = [
    indicator('SCC/010', 'Children seen alone', 'Plant a welwyd ar eu pen eu hunain'),
    indicator('RTA', 'Children hurt on roads'),
  ];
  test.each([
    ['scc', ['SCC/010']],
    ['roads CHILDREN', ['RTA']],
    ['plant', ['SCC/010']],
    [' ', ['SCC/010', 'RTA']],
    ['adults', []],
  ])('“%s” finds %j', (typed, codes) => {
    expect(indicatorsMatching(all, typed).map(({ code }) => code)).toEqual(codes);
  });
});

describe('problems', () => {
  const problem = (code: string, severity: Problem['severity']): Problem => ({ code, severity, details: {} });

  test('are grouped by code, the gravest first, then the most frequent', () => {
    const groups = groupProblems([
      problem('a', 'note'),
      problem('b', 'warning'),
      problem('c', 'error'),
      problem('d', 'warning'),
      problem('d', 'warning'),
    ]);
    expect(groups.map(({ code, problems }) => `${code} ${problems.length}`)).toEqual([
      'c 1',
      'd 2',
      'b 1',
      'a 1',
    ]);
  });

  test('of one code but different gravity stay apart', () => {
    expect(groupProblems([problem('a', 'note'), problem('a', 'error')])).toHaveLength(2);
  });
});

test.each([
  ['A1:C3', 0, 0],
  ['B4:H26', 3, 1],
  ['AA10', 9, 26],
])('a table at %s begins in row %i, column %i, counted from 0', (range, row, column) => {
  const table = {
    sheet: 'S',
    range,
    layout: 'long',
    indicators: [],
    periods: [],
    authorities: 0,
    aggregates: 0,
    readings: 0,
    doubts: [],
  } as const;
  expect(tableStart(table)).toEqual({ sheet: 'S', row, column });
});
