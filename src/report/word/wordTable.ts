import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableBordersOptions,
} from 'docx';
import type { Language } from '../../domain/text';
import { palette } from '../../present/palette';
import type { ReportPart } from '../reportPart';
import { wordRun } from './wordRuns';
import { wordStyle } from './wordStyles';

const hex = (color: string) => color.slice(1);
const line = { style: BorderStyle.SINGLE, size: 4, color: hex(palette.line) };
export const tableBorders: ITableBordersOptions = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
/** Twips between a cell's text and its border. */
export const cellMargins = { top: 40, bottom: 40, left: 85, right: 85 };

/**
 * A table with its caption above: one header row, marked and repeated on each page, no merged cells, rows that no page cuts.
 * @param room twips across
 */
export function wordTable(
  { caption, columns, rows }: Extract<ReportPart, { kind: 'table' }>,
  language: Language,
  room: number,
): [Paragraph, Table] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / whole) * room));
  const cell = (index: number, children: Paragraph[], header: boolean) =>
    new TableCell({
      children,
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(header && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(palette.deep) } }),
    });
  const aligned = (index: number) =>
    columns[index]?.numbers === true ? { alignment: AlignmentType.RIGHT } : {};
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header }, index) =>
      cell(
        index,
        [
          new Paragraph({
            style: wordStyle.headerCell,
            children: wordRun(header, language),
            ...aligned(index),
          }),
        ],
        true,
      ),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map(({ words }, index) =>
          cell(
            index,
            [
              new Paragraph({
                style: wordStyle.cell,
                children: wordRun(words, language, { bold: index === 0 }),
                ...aligned(index),
              }),
            ],
            false,
          ),
        ),
      }),
  );
  return [
    new Paragraph({ style: 'Caption', children: wordRun(caption, language) }),
    new Table({
      rows: [head, ...body],
      width: { size: room, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: tableBorders,
      margins: cellMargins,
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    }),
  ];
}
