import { benchmarkWords } from './sheets/benchmark';
import { gridWords } from './sheets/grid';
import { matrixWords } from './sheets/matrix';
import { methodWords } from './sheets/method';
import { problemSheetWords } from './sheets/problems';
import { setupWords } from './sheets/setup';
import { sharedSheetWords } from './sheets/shared';
import { terminalWords } from './sheets/terminal';
import type { Catalogue } from './say';

/** The words of every sheet that we write, of results.json and of the terminal. */
export const sheetWords = {
  ...sharedSheetWords,
  ...gridWords,
  ...matrixWords,
  ...benchmarkWords,
  ...problemSheetWords,
  ...methodWords,
  ...setupWords,
  ...terminalWords,
} as const satisfies Catalogue;

export type SheetWord = keyof typeof sheetWords;
