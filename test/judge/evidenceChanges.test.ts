import type { EvidenceThen } from '../../src/domain/judgementLog';
import { evidenceChanges } from '../../src/judge/evidenceChanges';

const figure = (id: string, value: number, level = 2, period = '2015-16'): EvidenceThen => ({
  ...{ kind: 'indicator' as const, id, level, period, value },
});
const finding = (id: string, text: string, level = 2): EvidenceThen => ({
  ...{ kind: 'finding' as const, id, level, text },
});

test('evidence that is as it was is no change, in whichever order', () => {
  const then = [figure('A', 1), figure('B', 2), finding('1', 'x')];
  expect(evidenceChanges(then, [...then].reverse())).toEqual([]);
});

test.each([
  ['value', figure('A', 3)],
  ['level', figure('A', 1, 3)],
  ['period', figure('A', 1, 2, '2016-17')],
])('a figure with another %s has changed', (_, now) => {
  const before = figure('A', 1);
  expect(evidenceChanges([before], [now])).toEqual([{ what: 'changed', then: before, now }]);
});

test('a finding is the same by its text, whatever its number, and has changed with its level', () => {
  expect(evidenceChanges([finding('1', 'x')], [finding('7', 'x')])).toEqual([]);
  expect(evidenceChanges([finding('1', 'x')], [finding('7', 'x', 4)])).toMatchObject([{ what: 'changed' }]);
});

test('what went and what came are told apart, the first in the list and the last alike', () => {
  const [a, b, c] = [figure('A', 1), figure('B', 2), figure('C', 3)];
  expect(evidenceChanges([a, b], [b, c])).toEqual([
    { what: 'removed', then: a },
    { what: 'added', now: c },
  ]);
  expect(evidenceChanges([a, b], [a])).toEqual([{ what: 'removed', then: b }]);
});

test('two findings of the same words count twice', () => {
  const twice = [finding('1', 'x'), finding('2', 'x')];
  expect(evidenceChanges(twice, [finding('1', 'x')])).toEqual([{ what: 'removed', then: twice[1] }]);
});

test('a value is the same but for the last bits of a division: older logs hold them', () => {
  const before: EvidenceThen = {
    kind: 'indicator',
    id: 'PM1',
    level: 1,
    period: '2015-16',
    value: 20.689655172413794,
  };
  expect(evidenceChanges([before], [{ ...before, value: 20.6896551724 }])).toEqual([]);
  expect(evidenceChanges([before], [{ ...before, value: 20.68966 }])).toMatchObject([{ what: 'changed' }]);
});
