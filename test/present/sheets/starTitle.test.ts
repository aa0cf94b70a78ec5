import { starChart } from '../../../src/present/sheets/starChart';
import { assessmentOf } from '../assessmentOf';

describe('the title of the star chart', () => {
  // levels of the three domains that have one, on a scale of three
  test.each([
    ['highest', [3, 2, 1], 1],
    ['highest', [3, 3, 2], 2],
    ['lowest', [3, 2, 1], 1],
    ['lowest', [1, 1, 2], 2],
  ] as const)(
    'where the %s is best, of levels %j has %d in the better half: the middle is in neither',
    (best, given, strong) => {
      const run = assessmentOf();
      const scale = { ...run.framework.scale, levels: 3, best };
      const levels = [...given];
      const domains = run.judged.domains.map((one) => ({ ...one, level: levels.shift() ?? null }));
      const changed = { ...run, framework: { ...run.framework, scale }, judged: { ...run.judged, domains } };
      expect(starChart(changed).charts[0]?.title).toMatch(
        new RegExp(`have a level, ${strong} of them in the better half`),
      );
    },
  );
});
