import type { DrawingLook } from './drawingLook';
import type { RuleKind } from './trendData';

/** How a line across a plot looks, by what it is for. */
export function ruleLook(kind: RuleKind, look: DrawingLook): { color: string; thick: number; dash?: string } {
  return kind === 'mean'
    ? { color: look.outline, thick: 1.5 }
    : { color: look.second, thick: 1.5, dash: '6 3' };
}
