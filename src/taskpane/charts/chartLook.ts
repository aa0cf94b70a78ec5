import { drawingLook, type DrawingLook } from '../../drawing/drawingLook';
import type { PaneTheme } from '../surroundings';

const dark: DrawingLook = {
  paper: '#292929',
  ink: '#ffffff',
  muted: '#d6d6d6',
  own: '#9cc8f5',
  other: '#3d4a57',
  outline: '#a9b6c4',
  band: '#3a4652',
  second: '#f0b65a',
  grid: '#525f6b',
};

const highContrast: DrawingLook = {
  paper: '#000000',
  ink: '#ffffff',
  muted: '#ffffff',
  own: '#ffff00',
  other: '#000000',
  outline: '#ffffff',
  band: '#404040',
  second: '#00ffff',
  grid: '#808080',
};

/** Colours of the pane's charts: as on our sheets, or what suits a dark or high-contrast theme. */
export const chartLook = {
  light: drawingLook,
  dark,
  highContrast,
} as const satisfies Record<PaneTheme, DrawingLook>;
