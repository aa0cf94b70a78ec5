import { assess } from '../../../src/assess';
import { cqcLocalAuthority } from '../../../src/definitions/frameworks/cqcLocalAuthority';
import { judgementGrid } from '../../../src/present/sheets/judgementGrid';
import { grid, headings, readings } from '../../plan/runOf';

test('a theme’s header calls the levels of its domains as the suggestions in its rows do, where a question’s own are called otherwise', () => {
  const { made } = assess({
    grids: [grid('Figures', [headings, ...readings('PM1', '2015-16', [70, 80, 81, 82, 83])])],
    owned: [],
    authority: 'Merthyr Tydfil',
    comparators: () => ({ kind: 'country' }),
    framework: cqcLocalAuthority,
    language: 'en',
    on: '2016-06-01',
    version: '0.0.0',
  });
  const { cells } = judgementGrid(made);
  const themes = cells.filter(([first]) => typeof first === 'string' && /^Theme \d/.test(first));
  expect(themes).toHaveLength(cqcLocalAuthority.themes.length);
  for (const theme of themes)
    expect(theme.slice(1, 5)).toEqual([
      'Significant shortfalls',
      'Some shortfalls',
      'Good standard',
      'Exceptional standard',
    ]);
});
