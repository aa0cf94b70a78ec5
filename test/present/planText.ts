import type { SheetPlan } from '../../src/domain/sheetPlan';
import { cellName } from '../../src/domain/cellName';

/** A sheet plan as text to read and to compare: each row's cells, then tables, charts, links and officer's cells. */
export function planText(plan: SheetPlan): string {
  const lines = [`# ${plan.id}${plan.part === '' ? '' : ` (${plan.part})`}: ${plan.name}`];
  plan.cells.forEach((row, index) => {
    const last = row.findLastIndex((value) => value !== null);
    const texts = row
      .slice(0, last + 1)
      .map((value) => (value === null ? '' : JSON.stringify(value).replace(/^"|"$/g, '')));
    const height = plan.heights.get(index);
    lines.push(
      `${String(index + 1).padStart(3)}${height === undefined ? '' : ` [${height}]`} ${texts.join(' | ')}`.trimEnd(),
    );
  });
  const areaName = ({ row, column, rows, columns }: SheetPlan['tables'][number]['area']) =>
    `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
  for (const { name, area } of plan.tables) lines.push(`table ${name} ${areaName(area)}`);
  for (const chart of plan.charts) {
    lines.push(`chart ${chart.kind} “${chart.name}” over ${areaName(chart.over)}: ${chart.title}`);
    for (const { name, values, categories, points } of chart.series) {
      const told = points?.map(({ index }) => index).join(',') ?? '';
      lines.push(
        `  series ${name} ${areaName(values)} by ${areaName(categories)}${told && ` points ${told}`}`,
      );
    }
  }
  for (const { row, column, to } of plan.links)
    lines.push(`link ${cellName(row, column)} → ${JSON.stringify(to)}`);
  for (const { area, list } of plan.validations) lines.push(`list ${areaName(area)}: ${list.join(', ')}`);
  if (plan.officer) lines.push(`officer ${JSON.stringify(plan.officer)}`);
  lines.push(
    `widths ${plan.widths.join(' ')}`,
    `frozen ${JSON.stringify(plan.frozen)} page ${JSON.stringify(plan.page)}`,
  );
  return `${lines.join('\n')}\n`;
}
