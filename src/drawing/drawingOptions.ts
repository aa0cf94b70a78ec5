import type { DrawingLook } from './drawingLook';

/** How a drawing is to be made. */
export interface DrawingOptions {
  /** Pixels; 640 unless told, 240 at least. The height follows from what is drawn. */
  width?: number;
  /** Other colours, for a dark or high-contrast theme. */
  look?: DrawingLook;
}

/** What every drawing says: `title` ('' for none) stands in it, `altText` is what a reader would see, in words. */
export interface DrawingWords {
  title: string;
  altText: string;
}
