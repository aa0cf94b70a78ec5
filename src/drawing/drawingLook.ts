import { palette } from '../present/palette';

/** Colours of a drawing, each by what it is for. Dark and light tell things apart, and shapes too: no colour alone says anything. */
export interface DrawingLook {
  paper: string;
  ink: string;
  muted: string;
  /** The council: its mark, its bar. */
  own: string;
  /** The others: filled light, with an outline. */
  other: string;
  outline: string;
  /** Between the comparators' quartiles. */
  band: string;
  /** A second series of the council: last year, or what was suggested. */
  second: string;
  grid: string;
}

/** The same colours as on our sheets. */
export const drawingLook: DrawingLook = {
  paper: palette.paper,
  ink: palette.ink,
  muted: palette.muted,
  own: palette.ownBar,
  other: palette.otherBar,
  outline: palette.line,
  band: palette.soft,
  second: palette.suggestedLine,
  grid: palette.mid,
};
