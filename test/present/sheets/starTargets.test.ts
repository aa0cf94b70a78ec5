import { jointReview } from '../../../src/definitions/frameworks/jointReview';
import type { OwnedSheet } from '../../../src/domain/owned';
import { targetLevels } from '../../../src/judge/targetLevels';
import { starChart } from '../../../src/present/sheets/starChart';
import { assessmentOf } from '../assessmentOf';

const star = (typed: Record<string, string | number>): OwnedSheet => ({
  id: 'star',
  part: '',
  name: 'Star chart',
  entries: new Map(Object.entries(typed).map(([domain, target]) => [domain, new Map([['target', target]])])),
});

describe('target levels on the star chart', () => {
  test.each([
    [3, 3],
    ['4', 4],
    ['Mainly good', 3],
    ['3 Da ar y cyfan', 3],
    [5, undefined],
    ['soon', undefined],
    [2.5, undefined],
  ])('%j is read as %j', (typed, level) => {
    const { made, problems } = targetLevels([star({ access: typed })], jointReview);
    expect(made.get('access')).toBe(level);
    // what is not drawn is said
    const said = level === undefined ? [['levelNotOnScale', 'Star chart', String(typed)]] : [];
    expect(problems.map(({ code, sheet, details }) => [code, sheet, details['typed']])).toEqual(said);
  });

  test('are drawn as a line of their own, named in the legend, once one is typed', () => {
    const assessment = assessmentOf();
    const judged = {
      ...assessment.judged,
      domains: assessment.judged.domains.map((one, index) =>
        index === 0 ? { ...one, targetLevel: 4 } : one,
      ),
    };
    const names = (of: typeof assessment): string[] =>
      starChart(of).charts.flatMap(({ series }) => series.map(({ name }) => name));
    expect(names(assessment)).not.toContain('Target level');
    expect(names({ ...assessment, judged })).toContain('Target level');
    expect(starChart({ ...assessment, judged }).charts[0]?.legend).toBe('bottom');
  });

  test('stay as they were typed, in cells that are the officer’s, found again by the domain', () => {
    const assessment = assessmentOf();
    const [first = ''] = assessment.judged.domains.map(({ domain }) => domain);
    const plan = starChart({ ...assessment, owned: [star({ [first]: 'soon' })] });
    const { officer } = plan;
    expect(officer?.columns).toEqual([{ id: 'target', column: 5 }]);
    expect(plan.cells[officer?.firstRow ?? 0]?.[officer?.keyColumn ?? 0]).toBe(first);
    expect(plan.cells[officer?.firstRow ?? 0]?.[5]).toBe('soon');
  });

  test('that are no level say so beside their cell, in the language of the sheet', () => {
    const { judged, ...assessment } = assessmentOf();
    const [first, second] = judged.domains;
    if (first === undefined || second === undefined) throw new Error('two domains');
    const owned = [star({ [first.domain]: 'soon', [second.domain]: 3 })];
    const aimed = { ...judged, domains: [first, { ...second, targetLevel: 3 }] };
    const beside = (language: 'en' | 'cy'): unknown[] => {
      const { cells, officer } = starChart({ ...assessment, judged: aimed, owned, language });
      return cells.slice(officer?.firstRow).map((row) => String(row[4]).split('\n')[1]);
    };
    expect(beside('en').slice(0, 2)).toEqual(['The target is no level: see Problems.', undefined]);
    expect(beside('cy').slice(0, 2)).toEqual(['Nid yw’r targed yn lefel: gweler Problemau.', undefined]);
  });
});
