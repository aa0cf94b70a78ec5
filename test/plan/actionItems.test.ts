import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { ActionItem, Priority } from '../../src/domain/action';
import type { ClosedYear } from '../../src/domain/closedYear';
import type { Comparison } from '../../src/domain/comparison';
import type { StrengthItem } from '../../src/domain/strength';
import { actionItems } from '../../src/plan/actionItems';
import type { Assessed } from '../../src/plan/assessed';
import { gapsIn } from '../../src/plan/gapsIn';
import { typedOn } from './runOf';

type Typed = Parameters<typeof typedOn>[1];

const area = (
  code: string,
  domain: string,
  kind: StrengthItem['kind'] = 'areaForDevelopment',
): StrengthItem => ({
  ...{ key: `indicator: ${code}`, kind, domain, from: { kind: 'indicator', code, comparison: 0 } },
  ...{ facts: [], text: '', words: '', draftThen: '', typed: {}, cells: [] },
});
const heading = (number: number, domain: string): Priority => ({
  ...{ key: `priority: ${domain}`, number, domain, areas: 1, level: null, words: '', draftThen: '' },
});

const strengths = [
  area('PM1', 'workforce'),
  area('PM2', 'access'),
  area('PM3', 'access', 'strength'),
  area('PM4', 'access'),
];
const headings = [heading(2, 'access'), heading(1, 'workforce')];

const closed = {
  label: '2014-15',
  actions: [{ key: 'area: indicator: PM2', indicators: [] }],
  figures: [
    { code: 'PM2', period: '2014-15', value: 60 },
    { code: 'PM4', period: '2014-15', value: null },
    { code: 'PM5', period: '2014-15', value: 10 },
  ],
} as unknown as ClosedYear;

interface Now {
  period?: string;
  last?: ClosedYear;
  changeSince?: Assessed['changeSince'];
}

function from({ period = '2015-16', last, changeSince = () => undefined }: Now = {}): Assessed {
  const indicators = ['PM1', 'PM2', 'PM4', 'PM5'].map((code) => ({
    code,
    ...(code === 'PM2' && { objective: 'CO2' }),
    ...(code === 'PM4' && { objective: 'CO4' }),
  }));
  const comparisons = [{ indicator: 1, period: 0, value: 75 } as Comparison];
  return {
    tidied: { figures: { indicators, periods: [{ label: period }] } },
    ...{ compared: { comparisons }, framework: jointReview, owned: [], on: '2016-06-01', changeSince },
    years: last && { closed: [last], last },
  } as unknown as Assessed;
}

const items = (typed: Typed = {}, now?: Now): ActionItem[] =>
  actionItems(strengths, headings, typedOn('actions', typed).entries, from(now));
const item = (key: string, typed: Typed, now?: Now) => items(typed, now).find((one) => one.key === key);

describe('the lines of the action plan', () => {
  test('stand by the order of the headings, what is taken up before what is drafted, what has no heading last', () => {
    const typed: Typed = {
      'area: indicator: PM4': { words: 'Answer sooner' },
      'own: 1': { words: 'No heading' },
      'own: 2': { words: 'Pointed at the second', priority: 1 },
    };
    expect(items(typed).map(({ key, priority }) => [key, priority])).toEqual([
      ['area: indicator: PM4', 2],
      ['area: indicator: PM2', 2],
      ['own: 2', 1],
      ['area: indicator: PM1', 1],
      ['own: 1', undefined],
    ]);
  });

  test('are for areas for development alone; those of an area that is gone stay where the officer wrote to them', () => {
    const typed: Typed = {
      'area: indicator: gone': { owner: 'Head of service' },
      'area: indicator: untouched': { indicators: 'PM1', priority: 1 },
    };
    expect(items(typed).map(({ key }) => key)).toEqual([
      ...['area: indicator: PM2', 'area: indicator: PM4', 'area: indicator: PM1', 'area: indicator: gone'],
    ]);
  });

  test.each(['words', 'actor', 'owner', 'due', 'partner', 'risk', 'cost', 'progress', 'objective'])(
    'one whose %s the officer wrote is taken up',
    (column) => {
      const key = 'area: indicator: PM1';
      expect(item(key, { [key]: { [column]: 'Staff' } })?.adopted).toBe(true);
      expect(item(key, { [key]: { [column]: ' ' } })?.adopted).toBe(false);
    },
  );

  test('what the officer wrote stands in its column, and an action of an area names it', () => {
    const wrote = {
      partner: 'Health board',
      risk: 'Staff leave',
      cost: '£5,000',
      progress: 'Begun',
      owner: 'AB',
    };
    expect(item('area: indicator: PM1', { 'area: indicator: PM1': wrote })).toMatchObject({
      ...wrote,
      ...{ from: 'area', area: 'indicator: PM1', typed: wrote },
    });
  });

  test('the domain of an area is its own; one of the officer’s rows has the domain that was typed', () => {
    const typed = { 'area: indicator: PM1': { domain: 'Quality' }, 'own: 1': { domain: 'Workforce' } };
    expect(item('area: indicator: PM1', typed)?.domain).toBe('workforce');
    expect(item('own: 1', typed)).toMatchObject({
      domain: 'workforce',
      priority: 1,
      from: 'officer',
      area: '',
    });
  });

  test('a day that is written out stays as the officer wrote it', () => {
    expect(item('own: 1', { 'own: 1': { words: 'x', due: '30 September 2016' } })?.due).toBe(
      '30 September 2016',
    );
  });

  test('indicators are those that were typed, else the one that the area was drafted from', () => {
    const typed = { 'own: 1': { words: 'x', indicators: ' PM4 , PM5;PM1\nPM2,' } };
    expect(item('own: 1', typed)?.indicators).toEqual(['PM4', 'PM5', 'PM1', 'PM2']);
    expect(item('own: 1', { 'own: 1': { words: 'x', indicators: 'PM4 ' } })?.indicators).toEqual(['PM4']);
    expect(item('area: indicator: PM2', {})?.indicators).toEqual(['PM2']);
  });

  test('the objective is the one that was typed, else that of the first indicator that has one', () => {
    const indicators = 'PM1, PM2, PM4';
    expect(item('own: 1', { 'own: 1': { words: 'x', indicators } })?.objective).toBe('CO2');
    expect(item('own: 1', { 'own: 1': { indicators, objective: 'CO9' } })?.objective).toBe('CO9');
    expect(item('own: 1', { 'own: 1': { words: 'x' } })?.objective).toBe('');
  });
});

describe('an action that was in last year’s plan', () => {
  const key = 'area: indicator: PM2';
  const tested = { difference: 15, lower95: 10, upper95: 20, direction: 'improving' as const };
  const effects = (typed: Typed, now: Now) => item(key, typed, { last: closed, ...now })?.effects;

  test('is said to be carried over, with what its figure did since', () => {
    const made = item(key, {}, { last: closed, changeSince: () => tested });
    expect(made?.year).toBe('2014-15');
    expect(made?.effects).toEqual([
      {
        ...{ code: 'PM2', from: { period: '2014-15', value: 60 }, to: { period: '2015-16', value: 75 } },
        ...tested,
      },
    ]);
    expect(item('area: indicator: PM4', {}, { last: closed })).toMatchObject({ effects: [] });
    expect(item('area: indicator: PM4', {}, { last: closed })).not.toHaveProperty('year');
  });

  test('the same period’s figure again is not tested: nothing can have been done to it yet', () => {
    expect(effects({}, { period: '2014-15', changeSince: () => tested })).toEqual([
      expect.objectContaining({ difference: 15, direction: 'notTested' }),
    ]);
  });

  test('without people behind the figures the difference is said, and not tested', () => {
    expect(effects({}, {})).toEqual([expect.objectContaining({ difference: 15, direction: 'notTested' })]);
  });

  test('its figures are those that it named then, whatever it names now', () => {
    const named = { ...closed, actions: [{ key, indicators: ['PM5'] }] } as unknown as ClosedYear;
    expect(effects({}, { last: named })?.map(({ code }) => code)).toEqual(['PM5']);
  });

  test('a figure that is gone is said as it was then, and one that was none is left out', () => {
    const typed = { [key]: { indicators: 'PM4, PM5, PM9' } };
    expect(effects(typed, {})).toEqual([
      { code: 'PM5', from: { period: '2014-15', value: 10 }, direction: 'notTested' },
    ]);
  });
});

describe('what is missing in the plan', () => {
  const gap = (code: string, typed: Typed) => {
    const improvement = {
      strengths,
      priorities: headings,
      actions: items(typed),
      objectives: [],
      partnerActions: [],
    };
    return gapsIn(improvement, from()).find((one) => one.code === code)?.details;
  };

  test('areas that nobody acts on, by the domains that they are in', () => {
    expect(gap('areasWithoutAction', {})).toMatchObject({ count: 3, names: 'Workforce; Access' });
    const own = { 'own: 1': { domain: 'Access', words: 'For all of it' } };
    expect(gap('areasWithoutAction', own)).toMatchObject({ count: 1, names: 'Workforce' });
    // an action of an area is for that area, not for the others of its domain
    const one = { 'area: indicator: PM2': { words: 'For this one' } };
    expect(gap('areasWithoutAction', one)).toMatchObject({ count: 2 });
    // a row with a domain and nothing more is not taken up
    expect(gap('areasWithoutAction', { 'own: 1': { domain: 'Access' } })).toMatchObject({ count: 3 });
  });

  test.each([
    ['2016-05-31', 1],
    ['2016-06-01', undefined],
    ['30/05/2016', 1],
    ['31 May 2016', 1],
    ['31 Mai 2016', 1],
    ['01/06/2016', undefined],
    ['spring', undefined],
    ['31/02/2016', undefined], // no day
    ['', undefined],
  ])('on 1 June 2016 an action that is due “%s” is overdue %s times', (due, count) => {
    expect(gap('actionsOverdue', { 'own: 1': { words: 'x', due } })?.['count']).toBe(count);
  });
});
