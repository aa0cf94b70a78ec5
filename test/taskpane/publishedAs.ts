import type { PaneAction } from '../../src/taskpane/state/paneAction';
import type { Published, PublishedSheet } from '../../src/taskpane/state/paneState';

/** What the pane is told of a publish of these sheets, with nothing left out unless it is said. */
export function publishedAs(sheets: readonly PublishedSheet[], more: Partial<Published> = {}): PaneAction {
  return { kind: 'published', sheets, leftOut: new Set(), languages: ['en'], undoable: true, ...more };
}
