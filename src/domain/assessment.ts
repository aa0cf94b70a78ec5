import type { Compared } from './comparison';
import type { Framework } from './framework';
import type { Judged } from './judgement';
import type { FigureChange } from './rememberedFigures';
import type { Problem } from './problem';
import type { Language } from './text';
import type { Tidied } from './tidied';

/** Everything that one run knows: `present/` makes sheets, results.json and words from it, the pane shows it. */
export interface Assessment {
  framework: Framework;
  /** The council, as an index into `tidied.figures.authorities`. */
  own: number;
  /** As asked, or null for "each indicator's latest". */
  period: string | null;
  tidied: Tidied;
  compared: Compared;
  judged: Judged;
  /** What is new, gone and revised since the last run on this workbook; absent on the first. */
  changes?: readonly FigureChange[];
  /** The figures as the next run will want to know them: hand it to `publish`. */
  remember?: string;
  problems: readonly Problem[];
  language: Language;
  /** ISO day of the run, passed in. */
  on: string;
  version: string;
}
