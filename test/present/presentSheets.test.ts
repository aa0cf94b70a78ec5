import { presentSheets } from '../../src/present/presentSheets';
import { assessmentOf } from './assessmentOf';
import { expectGolden } from './golden';
import { planText } from './planText';

describe('the sheets of a run', () => {
  test('come in the order of their tabs', () => {
    expect(presentSheets(assessmentOf()).map(({ id, part }) => (part === '' ? id : `${id} ${part}`))).toEqual(
      [
        'contents',
        'grid',
        'matrix',
        'star',
        'committee',
        'charts help',
        'benchmark',
        'log',
        'problems',
        'setup',
        'method',
      ],
    );
  });

  const english = presentSheets(assessmentOf());
  test.each(english.map((plan) => [`${plan.id}${plan.part && `-${plan.part}`}`, plan] as const))(
    'the sheet “%s” reads as its golden copy',
    (name, plan) => {
      expectGolden(`${name}.txt`, planText(plan));
    },
  );

  test('in Welsh, the judgement grid reads as its golden copy', () => {
    const grid = presentSheets(assessmentOf({}, 'cy')).find(({ id }) => id === 'grid');
    expectGolden('grid.cy.txt', grid === undefined ? '' : planText(grid));
  });
});
