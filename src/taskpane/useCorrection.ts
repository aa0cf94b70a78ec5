import type { CellContent } from '../domain/grid';
import { correctionTyped } from './state/correctionTyped';
import { usePane } from './usePane';

/** One row of Setup: what the officer typed, and a way to type it from the pane. The workbook is read again by it. */
export function useCorrection(key: string): {
  typed: { first: CellContent; second: CellContent };
  correct: (part: { first?: CellContent; second?: CellContent }) => void;
} {
  const { state, jobs } = usePane();
  const typed = correctionTyped(state, key);
  return {
    typed,
    correct: (part) => {
      const after = new Map(Object.entries({ ...typed, ...part }));
      jobs.enter({ sheet: 'setup', key, after });
    },
  };
}
