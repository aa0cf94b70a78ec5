import type { SheetPlan } from '../../src/domain/sheetPlan';
import { planOf } from './planOf';

/** A small publish with everything that a plan can hold. `mark` changes from run to run. */
export const smallPlans = (mark: string): SheetPlan[] => [
  planOf({
    cells: [
      ['Judgement grid', null, null],
      ['Domain', 'Level', 'Key'],
      ['Access', null, 'access'],
      [`=cmd ${mark}`, null, 'assessment'],
    ],
    looks: [
      {
        area: { row: 1, column: 0, rows: 1, columns: 3 },
        look: { bold: true, fill: '#1F3A5F', color: '#FFFFFF', border: 'thin' },
      },
    ],
    widths: [30, 12, 6],
    heights: new Map([[1, 24]]),
    tables: [
      {
        name: 'JG_Grid',
        area: { row: 1, column: 0, rows: 3, columns: 3 },
        style: 'TableStyleLight1',
        showFilter: false,
      },
    ],
    validations: [{ area: { row: 2, column: 1, rows: 2, columns: 1 }, list: ['Poor', 'Excellent'] }],
    links: [{ row: 2, column: 0, to: { sheet: 'Figures', cell: 'A1' } }],
    frozen: { rows: 2, columns: 1 },
    page: { orientation: 'landscape', fitWide: 1, fitTall: 0, titleRows: { first: 0, last: 1 } },
    officer: { keyColumn: 2, firstRow: 2, rows: 2, columns: [{ id: 'level', column: 1 }] },
  }),
  planOf({
    id: 'star',
    name: 'Star chart',
    cells: [
      ['Star chart', null],
      ['Domain', 'Level'],
      ['Access', 3],
      ['Assessment', mark.length],
    ],
    charts: [
      {
        name: 'Star',
        kind: 'radarWithMarkers',
        title: `Two domains ${mark}`,
        altText: 'Access is at 3.',
        over: { row: 5, column: 0, rows: 15, columns: 6 },
        series: [
          {
            name: 'Level',
            values: { row: 2, column: 1, rows: 2, columns: 1 },
            categories: { row: 2, column: 0, rows: 2, columns: 1 },
            color: '#1F3A5F',
            marker: 'circle',
          },
        ],
        valueMin: 0,
        valueMax: 4,
        legend: 'bottom',
      },
    ],
  }),
];
