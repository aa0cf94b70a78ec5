import { drawingLook } from './drawingLook';
import type { DrawingOptions, DrawingWords } from './drawingOptions';
import { fittedLines } from './fittedLines';
import { mark } from './mark';
import { straightLine } from './straightLine';
import { svgElement } from './svgElement';
import { svgFrame, titleHeight } from './svgFrame';
import { textLine } from './textLine';
import { textWidth } from './textWidth';

export interface MatrixData {
  /** Labels of the levels across and up, worst first: the best position is top right. */
  across: readonly string[];
  up: readonly string[];
  /** Counted from 0, from the left and from the bottom. */
  at: { across: number; up: number } | null;
  previous: { across: number; up: number } | null;
}

export interface MatrixWords extends DrawingWords {
  across: string;
  up: string;
  /** In the lit cell: the council, the period. */
  here: string;
  previous: string;
}

const size = 12;
const pad = 12;
const cellHeight = 66;

/** The performance matrix: one question across, one up, the council's cell dark with its name in it (or its mark, where there is no room), last time's outlined with an open mark. */
export function drawMatrix(
  { across, up, at, previous }: MatrixData,
  words: MatrixWords,
  { width = 640, look = drawingLook }: DrawingOptions = {},
): string {
  const rowLabels = Math.min(110, width * 0.24);
  const left = pad + 22 + rowLabels + 8;
  const cellWidth = (width - pad - left) / across.length;
  const top = titleHeight(words.title, width);
  const bottom = top + up.length * cellHeight;
  const corner = (column: number, level: number): [number, number] => [
    left + column * cellWidth,
    bottom - (level + 1) * cellHeight,
  ];
  const same = at !== null && previous !== null && at.across === previous.across && at.up === previous.up;
  const upLines = fittedLines(words.up, size, bottom - top, 2, true);
  const longest = Math.max(
    ...across.flatMap((label) => label.split(' ').map((word) => textWidth(word, size))),
  );
  const turned = longest > cellWidth - 8;
  const labelLines = across.map((label) =>
    fittedLines(label, size, turned ? 150 : cellWidth - 8, turned ? 2 : 3),
  );
  const labelHeight = turned
    ? Math.max(...labelLines.flat().map((text) => textWidth(text, size)))
    : Math.max(...labelLines.map(({ length }) => length)) * 15;
  const acrossLines = fittedLines(words.across, size, width - left - pad, 2, true);
  const height = bottom + 10 + labelHeight + 8 + acrossLines.length * 16 + 8;
  return svgFrame({ width, height }, words, look, [
    ...upLines.map((text, nth) =>
      textLine(pad + 11 + nth * 15 - (upLines.length - 1) * 3, (top + bottom) / 2, text, {
        size,
        color: look.ink,
        bold: true,
        anchor: 'middle',
        turn: -90,
      }),
    ),
    ...up.flatMap((label, level) => {
      const lines = fittedLines(label, size, rowLabels - 6, 3);
      const middle = bottom - (level + 0.5) * cellHeight + 4;
      return lines.map((text, nth) =>
        textLine(left - 8, middle + (nth - (lines.length - 1) / 2) * 15, text, {
          size,
          color: look.ink,
          anchor: 'end',
        }),
      );
    }),
    ...up.flatMap((_, level) => across.map((__, column) => cell(column, level))),
    ...(previous === null || same ? [] : earlier(previous)),
    ...(at === null ? [] : lit(at)),
    ...labelLines.flatMap((lines, column) =>
      lines.map((text, nth) =>
        turned
          ? textLine(
              left + (column + 0.5) * cellWidth + 4 + (nth - (lines.length - 1) / 2) * 14,
              bottom + 8,
              text,
              { size, color: look.ink, anchor: 'end', turn: -90 },
            )
          : textLine(left + (column + 0.5) * cellWidth, bottom + 18 + nth * 15, text, {
              size,
              color: look.ink,
              anchor: 'middle',
            }),
      ),
    ),
    ...acrossLines.map((text, nth) =>
      textLine((left + width - pad) / 2, bottom + 10 + labelHeight + 18 + nth * 16, text, {
        size,
        color: look.ink,
        bold: true,
        anchor: 'middle',
      }),
    ),
  ]);

  function cell(column: number, level: number): string {
    const [x, y] = corner(column, level);
    const paint = { fill: look.paper, stroke: look.outline };
    return svgElement('rect', { x, y, width: cellWidth, height: cellHeight, ...paint });
  }

  function lit({ across: column, up: level }: { across: number; up: number }): string[] {
    const [x, y] = corner(column, level);
    const here = same ? `${words.here} ○ ${words.previous}` : words.here;
    const lines = turned ? [same ? '● ○' : '●'] : fittedLines(here, size, cellWidth - 10, 3, true);
    return [
      svgElement('rect', {
        x: x + 2,
        y: y + 2,
        width: cellWidth - 4,
        height: cellHeight - 4,
        fill: look.own,
        stroke: look.ink,
        'stroke-width': 2.5,
      }),
      ...lines.map((text, nth) =>
        textLine(x + cellWidth / 2, y + cellHeight / 2 + 4 + (nth - (lines.length - 1) / 2) * 16, text, {
          size,
          color: look.paper,
          bold: true,
          anchor: 'middle',
        }),
      ),
    ];
  }

  function earlier(before: { across: number; up: number }): string[] {
    const [x, y] = corner(before.across, before.up);
    const [middleX, middleY] = [x + cellWidth / 2, y + cellHeight / 2];
    const [label = ''] = turned ? [] : fittedLines(words.previous, 11, cellWidth - 8, 1);
    const to = at === null ? undefined : corner(at.across, at.up);
    return [
      ...(to === undefined
        ? []
        : [
            straightLine([middleX, middleY], [to[0] + cellWidth / 2, to[1] + cellHeight / 2], {
              color: look.second,
              dash: '6 3',
              thick: 2,
            }),
          ]),
      mark('circle', middleX, middleY, 7, { fill: look.paper, outline: look.second, thick: 2 }),
      textLine(middleX, middleY + 22, label, { size: 11, color: look.ink, anchor: 'middle' }),
    ];
  }
}
