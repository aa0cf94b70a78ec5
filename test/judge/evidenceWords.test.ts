import {
  alternativeDetailWords,
  alternativeWords,
  capWords,
  coverageWords,
  evidenceStepWords,
} from '../../src/definitions/words/evidence';
import { comparingProblems } from '../../src/definitions/words/problems/comparing';
import { frameworkProblems } from '../../src/definitions/words/problems/framework';
import { judgingProblems } from '../../src/definitions/words/problems/judging';
import type { Alternative } from '../../src/domain/comparison';
import type { EvidenceStep, Suggestion } from '../../src/domain/judgement';

const places = (text: string): string[] =>
  [...text.matchAll(/\{(\w+?)(?:Cy)?\}/g)].map(([, name = '']) => name).sort();

describe('Welsh fills the same places as English', () => {
  const sentences = [
    ...Object.entries({ ...evidenceStepWords, ...coverageWords, ...capWords }),
    ...Object.entries({ ...alternativeWords, ...alternativeDetailWords }),
    ...Object.entries({ ...comparingProblems, ...frameworkProblems, ...judgingProblems }).flatMap(
      ([code, { message, fix }]) => [[`${code}, message`, message] as const, [`${code}, fix`, fix] as const],
    ),
  ];
  test.each(sentences)('%s', (_, { en, cy }) => {
    expect(places(cy)).toEqual(places(en));
  });
});

test('every step, reason and alternative has its sentence', () => {
  // The compiler checks that no kind was forgotten here; the tables check that each has words.
  const steps = {
    quartile: 1,
    threshold: 1,
    target: 1,
    noTarget: 1,
    targetAndTrendUp: 1,
    targetAndTrendDown: 1,
    heldNotSignificant: 1,
    heldAtMedian: 1,
    noDirection: 1,
    contextOnly: 1,
    teamsMeetTarget: 1,
    teamsImproving: 1,
    teamsWorsening: 1,
    noScale: 1,
    noValue: 1,
    aboveWhole: 1,
    ofNobody: 1,
    tooFewComparators: 1,
    officersLevel: 1,
    noLevel: 1,
  } satisfies Record<EvidenceStep['rule'], 1>;
  const why = { tooFewPieces: 1, belowCoverageFloor: 1, noScale: 1 } satisfies Record<
    NonNullable<Suggestion['why']>,
    1
  >;
  const kinds = { quartileMethod: 1, withoutComparator: 1, neighbours: 1, nextGroup: 1 } satisfies Record<
    Alternative['kind'],
    1
  >;
  expect(Object.keys(evidenceStepWords)).toEqual(expect.arrayContaining(Object.keys(steps)));
  expect(Object.keys(coverageWords)).toEqual(expect.arrayContaining(Object.keys(why)));
  expect(Object.keys(alternativeWords)).toEqual(
    expect.arrayContaining([...Object.keys(kinds), 'withoutEvidence', 'withoutProvisional']),
  );
});
