import { actionWords } from './sheets/actions';
import { benchmarkWords } from './sheets/benchmark';
import { chartWords } from './sheets/charts';
import { committeeWords } from './sheets/committee';
import { contentsWords } from './sheets/contents';
import { factWords } from './sheets/facts';
import { gridWords } from './sheets/grid';
import { logWords } from './sheets/log';
import { matrixWords } from './sheets/matrix';
import { methodWords } from './sheets/method';
import { problemSheetWords } from './sheets/problems';
import { setupWords } from './sheets/setup';
import { sharedSheetWords } from './sheets/shared';
import { strengthWords } from './sheets/strengths';
import { teamWords } from './sheets/teams';
import { terminalWords } from './sheets/terminal';
import { yearWords } from './sheets/years';
import type { Catalogue } from './say';

/** The words of every sheet that we write, of results.json and of the terminal. */
export const sheetWords = {
  ...sharedSheetWords,
  ...contentsWords,
  ...committeeWords,
  ...chartWords,
  ...gridWords,
  ...logWords,
  ...matrixWords,
  ...teamWords,
  ...benchmarkWords,
  ...problemSheetWords,
  ...methodWords,
  ...setupWords,
  ...factWords,
  ...strengthWords,
  ...actionWords,
  ...yearWords,
  ...terminalWords,
} as const satisfies Catalogue;

export type SheetWord = keyof typeof sheetWords;
