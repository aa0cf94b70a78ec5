import { readFileSync } from 'node:fs';
import { readAndTidy } from '../../src/assess';
import { compare, type CompareAsk } from '../../src/compare/compare';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { Alternative, Compared, ComparatorChoice } from '../../src/domain/comparison';
import type { DomainResult } from '../../src/domain/judgement';
import type { Tidied } from '../../src/domain/tidied';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { useHost } from '../../src/host/officeClientNode';
import { openHost } from '../../src/host/openHost';
import { alternativeSaid } from '../../src/judge/alternativeSaid';
import { judge } from '../../src/judge/judge';
import { tidiedOf, type Row } from '../compare/tidiedOf';
import { sample } from '../journeys/commandLine';

type Ask = Pick<CompareAsk, 'choice' | 'quartileMethod'>;

/** How an officer would ask for a run under an alternative. */
function askUnder(alternative: Alternative, { group }: Compared, choice: ComparatorChoice, all: Tidied): Ask {
  switch (alternative.kind) {
    case 'quartileMethod':
      return { choice, quartileMethod: alternative.method };
    case 'withoutComparator': {
      const left = group.members.filter(({ authority }) => authority !== alternative.authority);
      const names = left.map(({ authority }) => all.figures.authorities[authority]?.name ?? '');
      return { choice: { kind: 'named', names } };
    }
    case 'neighbours':
      return { choice: { kind: 'nearest', k: alternative.k } };
    case 'nextGroup':
      return {
        choice:
          alternative.choice === 'country' ? { kind: 'country' } : { kind: 'nearest', k: alternative.k ?? 0 },
      };
  }
}

function run(
  tidied: Tidied,
  own: number,
  ask: Ask,
): { compared: Compared; domains: readonly DomainResult[] } {
  const compared = compare(tidied, { own, ...ask }).made;
  return { compared, domains: judge(tidied, compared, jointReview, []).made.domains };
}

/** Domains whose firmness says another level than a run of its own does, with both. */
function differences(tidied: Tidied, own: number, choice: ComparatorChoice): unknown[] {
  const { compared, domains } = run(tidied, own, { choice });
  return (compared.alternatives ?? []).flatMap((alternative) => {
    const real = run(tidied, own, askUnder(alternative, compared, choice, tidied)).domains;
    const said = alternativeSaid(alternative, tidied);
    return domains.flatMap(({ domain, suggestion, firmness }, at): unknown[] => {
      if (suggestion.level === null) return [];
      const change = firmness.changes.find(
        (one) =>
          one.alternative === said.alternative &&
          JSON.stringify(one.details) === JSON.stringify(said.details),
      );
      const level = change === undefined ? suggestion.level : change.level;
      const runs = real[at]?.suggestion.level;
      return level === runs ? [] : [{ own, choice, domain, ...said, level, runs }];
    });
  });
}

describe('the level under each alternative is what a run of its own suggests', () => {
  let tidied: Tidied;

  beforeAll(async () => {
    useHost(openHost(openWorkbook(new Uint8Array(readFileSync(sample))), { profile: 'web' }));
    const { grids, owned } = await readWorkbook();
    tidied = readAndTidy(grids, jointReview, owned).made;
  });

  test.each<ComparatorChoice>([
    { kind: 'country' },
    { kind: 'nearest', k: 10 },
    { kind: 'nearest', k: 5 },
    { kind: 'nearest', k: 3 },
    { kind: 'named', names: ['Swansea', 'Newport', 'Conwy', 'Torfaen'] },
    { kind: 'named', names: ['Swansea', 'Newport', 'Conwy'] },
  ])('of the sample’s councils, against %j', (choice) => {
    const councils = ['Powys', 'Merthyr Tydfil', 'Cardiff', 'Isle of Anglesey'];
    for (const council of councils) {
      const own = tidied.figures.authorities.findIndex(({ name }) => name === council);
      expect(own).toBeGreaterThanOrEqual(0);
      expect(differences(tidied, own, choice)).toEqual([]);
    }
  });
});

describe('pieces that an alternative gives a level, or takes it from', () => {
  const names = ['Own', 'B', 'C', 'D', 'E', 'F', 'G'];
  const indicators = ['A', 'B'].map((code) => ({ code, domain: 'access', measure: 'mean' as const }));
  const rows = (indicator: number, values: readonly (number | undefined)[]): Row[] =>
    values.flatMap((value, at): Row[] => (value === undefined ? [] : [[at, indicator, 0, value]]));
  const withRows = (more: readonly Row[], domain = 'access'): Tidied =>
    tidiedOf({
      ...{ authorities: names, indicators, periods: ['2015-16'], rows: more },
      findings: [{ domain, level: 4 }],
    });

  test('an indicator that three councils of the group have counts where the whole country is the group', () => {
    // The best in A, and of three in B; the worst of all seven there.
    const made = withRows([...rows(0, [9, 5, 4, 3, 2, 1, 1]), ...rows(1, [1, 2, 3, undefined, 5, 6, 7])]);
    const choice = { kind: 'named', names: ['B', 'C', 'D'] } as const;
    const access = run(made, 0, { choice }).domains.find(({ domain }) => domain === 'access');
    expect(access?.suggestion).toMatchObject({ level: 4, pieces: 2 });
    // (4 + 1 + 4) ÷ 3; without any of the three that A is compared with the finding is alone.
    expect(access?.firmness.changes.map(({ alternative, level }) => [alternative, level])).toEqual([
      ['withoutComparator', null],
      ['withoutComparator', null],
      ['withoutComparator', null],
      ['nextGroup', 3],
    ]);
    // One method, the country, two pieces, three comparators that A has.
    expect(access?.firmness.alternatives).toBe(7);
    expect(differences(made, 0, choice)).toEqual([]);
  });

  test('without one of three comparators an indicator has no level, and one piece is not enough', () => {
    const all = withRows([...rows(0, [9, 5, 4, 3, 2, 1, 1]), ...rows(1, [9, 1, 2, 3])], '');
    const choice = { kind: 'named', names: ['B', 'C', 'D', 'E'] } as const;
    const access = run(all, 0, { choice }).domains.find(({ domain }) => domain === 'access');
    expect(access?.suggestion.level).toBe(4);
    expect(access?.firmness.changes.map(({ details, level }) => [details.authority, level])).toEqual([
      ['B', null],
      ['C', null],
      ['D', null],
    ]);
    // One method, the country, two pieces, four comparators: three of the eight change it.
    expect(access?.firmness.share).toBeCloseTo(5 / 8, 12);
    expect(differences(all, 0, choice)).toEqual([]);
  });

  test('a value that is the median under an alternative only, or but for it', () => {
    for (const others of [
      [9, 9, 9, 5, 4],
      [9, 9, 5, 5, 4],
      [9, 9, 9, 9, 9],
      [9, 9, 5, 4, 3],
    ]) {
      const all = withRows([...rows(0, [9, ...others]), ...rows(1, [9, ...others])], '');
      expect(differences(all, 0, { kind: 'country' })).toEqual([]);
      expect(differences(all, 0, { kind: 'named', names: ['B', 'C', 'D', 'E'] })).toEqual([]);
    }
  });
});
