import type { ChartPlan } from '../../src/domain/chartPlan';
import { publish } from '../../src/excel/publish';
import { planOf } from './planOf';
import { workbookFor } from './workbookFor';

const column = (at: number) => ({ row: 1, column: at, rows: 2, columns: 1 });
const chart: ChartPlan = {
  name: 'Bars',
  kind: 'bars',
  title: 'Two councils',
  altText: 'One is below 0.',
  over: { row: 0, column: 2, rows: 3, columns: 1 },
  series: [{ name: 'Value', values: column(1), categories: column(0), color: '#1B3A57' }],
  legend: 'none',
};
const drawn = async (changes: Partial<ChartPlan>) => {
  const { workbook } = workbookFor({ Figures: [['A']] });
  const cells = [['Council', 'Value', null], ['Gwynedd', -4.2, null], ['Powys', 3.1, null]]; // prettier-ignore
  await publish([planOf({ cells, charts: [{ ...chart, ...changes }] })]);
  return workbook.sheets.at(-1)!.charts[0]!;
};

test.each(['bars', 'line'] as const)(
  'where values are below 0, the names of %s stand at the edge, not where the axes cross',
  async (kind) => {
    expect((await drawn({ kind })).categoryAxis.labelPosition).toBe('Low');
  },
);

test('in a scatter the values stand at the edge too', async () => {
  const { categoryAxis, valueAxis } = await drawn({ kind: 'scatter' });
  expect([categoryAxis.labelPosition, valueAxis.labelPosition]).toEqual(['Low', 'Low']);
});

test('an axis that begins at 0 is left as Excel draws it', async () => {
  expect((await drawn({ valueMin: 0 })).categoryAxis.labelPosition).not.toBe('Low');
});
