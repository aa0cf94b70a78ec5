import type { BorderEdge, CellFormat, Styles } from './styles';

/** Excel holds no more of them in one workbook. */
export const mostFormats = 65_490;

/** The formats of a workbook. Those given at the start keep their numbers; `indexOf` appends, and gives the usual one (0) where no more fit. */
export class StyleBook implements Styles {
  readonly formats: CellFormat[];
  private known: Map<string, number> | undefined;

  /**
   * @param formats the file's own, in the order of its `cellXfs`; at least one
   * @param unlike those that hold more than a CellFormat can say (a gradient, a diagonal): never given for another's likeness
   */
  constructor(
    formats: CellFormat[] = [{ numberFormat: 'General', font: {}, borders: {} }],
    private readonly unlike: ReadonlySet<number> = new Set(),
  ) {
    this.formats = formats;
  }

  indexOf(format: CellFormat): number {
    if (!this.known) {
      this.known = new Map();
      this.formats.forEach((own, i) => {
        const key = likeness(own);
        if (!this.unlike.has(i) && !this.known?.has(key)) this.known?.set(key, i);
      });
    }
    const key = likeness(format);
    let index = this.known.get(key);
    if (index === undefined) {
      if (this.formats.length >= mostFormats) return 0;

      index = this.formats.length;
      this.formats.push(structuredClone(format));
      this.known.set(key, index);
    }
    return index;
  }
}

const edges: readonly BorderEdge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

/** The same text for formats that look the same: absent and default properties count as equal. */
function likeness(format: CellFormat): string {
  const { font } = format;
  return JSON.stringify([
    format.numberFormat === '' ? 'General' : format.numberFormat,
    font.name ?? '',
    font.size ?? 0,
    font.bold ?? false,
    font.italic ?? false,
    font.underline ?? '',
    font.strikethrough ?? false,
    (font.color ?? '').toUpperCase(),
    (format.fill ?? '').toUpperCase(),
    format.horizontal ?? '',
    format.vertical ?? 'Bottom',
    format.wrapText ?? false,
    format.indent ?? 0,
    format.textOrientation ?? 0,
    edges.map((edge) => {
      const border = format.borders[edge];
      return border ? [border.style, (border.color ?? '').toUpperCase()] : 0;
    }),
    format.locked ?? true,
    format.quotePrefix ?? false,
  ]);
}
