import type { Authority } from './authority';
import type { ClosedYears, YearFacts, YearOnYear } from './closedYear';
import type { Compared } from './comparison';
import type { Framework } from './framework';
import type { Improvement } from './improvement';
import type { Judged } from './judgement';
import type { FoundPair } from './moneyPairing';
import type { OwnedSheet } from './owned';
import type { FigureChange } from './rememberedFigures';
import type { Problem } from './problem';
import type { SavedList } from './savedList';
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
  /** Strengths, areas for development, priorities, actions, objectives and gaps. */
  improvement?: Improvement;
  /** What is known of the years that were closed before; absent where none was. */
  years?: YearOnYear;
  /** This run as a year: what a closing keeps. */
  yearFacts?: YearFacts;
  /** All years that were closed in the workbook, of any council: what a closing adds to. */
  closedYears?: ClosedYears;
  /** The officer's own lists of comparators, saved on our sheet Setup. */
  lists?: readonly SavedList[];
  /** The pairs of a cost and an outcome that were looked at, shown or not. */
  pairs?: readonly FoundPair[];
  /** What is new, gone and revised since the last run on this workbook; absent on the first. */
  changes?: readonly FigureChange[];
  /** The figures as the next run will want to know them: hand it to `publish`. */
  remember?: string;
  /** The judgement log as it stands in the workbook, as text: `publish` refuses where another has changed it since. */
  recordRead?: string;
  /** The council that the judgements in the workbook are of, where it is another: they are not taken for this one, nor written over. */
  ofAnother?: Pick<Authority, 'name' | 'nameCy'>;
  /** Our sheets as the run read them: what the officer typed there. */
  owned?: readonly OwnedSheet[];
  problems: readonly Problem[];
  /** Those of them that were there before it was judged: judging again keeps them. */
  foundProblems?: readonly Problem[];
  language: Language;
  /** ISO day of the run, passed in. */
  on: string;
  version: string;
}
