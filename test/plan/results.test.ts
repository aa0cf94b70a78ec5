import { withYearClosed } from '../../src/assess';
import { resultsSchema } from '../../src/definitions/results/schema';
import { closedYearOf } from '../../src/present/closedYearOf';
import { toResults } from '../../src/present/toResults';
import { headings, readings, runOf, typedOn, type Rows } from './runOf';

const figures: Rows = [headings, ...readings('PM1', '2015-16', [70, 80, 81, 82, 83, 84, 85, 86])];
const register: Rows = [
  ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
  ['PM1', 'Reviews on time', 'Higher is better', '%', 'Care management'],
];
const objectives: Rows = [
  ['Ref', 'Objective', 'Lead', 'Indicators'],
  ['CO1', 'A safe and healthy place', 'Director', 'PM1'],
];

test('results.json tells the plan, its gaps and the closed years, and its schema knows them', () => {
  const { made } = runOf({
    sheets: { Figures: figures, Indicators: register, Objectives: objectives },
    owned: [
      typedOn('actions', {
        'area: indicator: PM1': { words: 'Weekly reviews', actor: 'Staff', owner: 'Head of service' },
      }),
    ],
  });
  const results = toResults(withYearClosed(made, closedYearOf(made, '2015-16')));
  expect(resultsSchema.parse(JSON.parse(JSON.stringify(results)))).toEqual(results);
  expect(results.improvement).toMatchObject({
    strengths: [{ key: 'indicator: PM1', kind: 'areaForDevelopment', domain: 'care-management', own: false }],
    actions: [
      {
        key: 'area: indicator: PM1',
        adopted: true,
        text: 'Weekly reviews',
        actor: 'staff',
        owner: 'Head of service',
        due: '',
      },
    ],
    objectives: [{ ref: 'CO1', cell: 'Objectives!B2', indicators: ['PM1'] }],
    partnerActions: [],
  });
  expect(results.improvement?.strengths[0]?.cells[0]).toMatch(/^Figures!/);
  expect(results.improvement?.gaps).toEqual(
    expect.arrayContaining([
      {
        code: 'actionsWithoutDue',
        inWords: 'Actions without a date: 1 (Weekly reviews).',
        cell: null,
      },
    ]),
  );
  expect(results.years).toMatchObject([{ label: '2015-16', framework: 'joint-review' }]);
  expect(results.years[0]?.domains).toContainEqual({
    id: 'care-management',
    ...{ level: null, suggested: null },
  });
});
