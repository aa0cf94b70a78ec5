import { figuresNamespace, yearsNamespace } from '../../src/excel/marks';
import type { Workbook } from '../../src/host/model/workbook';
import { cellsOf } from './workbookFor';

/** All that a person would see of a workbook, to tell "as before" from "as after". */
export function seenIn(workbook: Workbook): unknown {
  const kept = [figuresNamespace, yearsNamespace];
  const remembered = workbook.customXml.filter(({ xml }) => kept.some((name) => xml.includes(name)));
  return [
    remembered.map(({ xml }) => xml),
    ...workbook.sheets.map((sheet) => ({
      name: sheet.name,
      cells: cellsOf(workbook, sheet.name),
      looks: looksOf(workbook, sheet.name),
      tables: sheet.tables.map(({ name, area, style }) => ({ name, area, style })),
      charts: sheet.charts.map(({ name, type, title, series, altText, over }) => ({
        name,
        type,
        title: title?.text,
        altText,
        over,
        series: series.map(({ values, categories, name: called }) => ({ values, categories, called })),
      })),
      validations: sheet.validations.map(({ areas, rule }) => ({ areas, rule })),
      links: sheet.links,
      frozen: sheet.frozen,
      mark: sheet.customProperties.get('JudgementGrid.sheet'),
    })),
  ];
}

function looksOf(workbook: Workbook, name: string): unknown[] {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name)!;
  const looks: unknown[] = [];
  const used = sheet.cells.used(false);
  if (used === null) return looks;
  sheet.cells.each(used, (row, column) => {
    const { fill, font, numberFormat } = workbook.styles.formats[sheet.cells.format(row, column)]!;
    looks.push([row, column, fill, font.bold, font.color, numberFormat]);
  });
  return looks;
}
