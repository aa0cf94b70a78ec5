/** One cell format. Colours are "#RRGGBB"; an absent property has Excel's default. */
export interface CellFormat {
  numberFormat: string; // "General", "0.0", "@" …
  font: {
    name?: string;
    size?: number;
    bold?: boolean;
    italic?: boolean;
    underline?: 'Single' | 'Double';
    strikethrough?: boolean;
    color?: string;
  };
  fill?: string;
  horizontal?: 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection';
  vertical?: 'Top' | 'Center' | 'Bottom' | 'Justify';
  wrapText?: boolean;
  indent?: number;
  textOrientation?: number;
  borders: Partial<Record<BorderEdge, { style: BorderStyle; color?: string }>>;
  locked?: boolean; // default true
  quotePrefix?: boolean; // the text was typed with a leading apostrophe
}
export type BorderEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';
export type BorderStyle = 'Thin' | 'Medium' | 'Thick' | 'Dashed' | 'Dotted' | 'Double' | 'Hair';

/**
 * The workbook's cell formats. Those that came with a file keep their numbers (the file's `cellXfs` index), and new ones are
 * appended, never renumbered: a sheet part that we do not rewrite goes on meaning what it meant.
 */
export interface Styles {
  readonly formats: readonly CellFormat[];
  /** The index of a format equal to `format`, appended if there is none. */
  indexOf(format: CellFormat): number;
}
