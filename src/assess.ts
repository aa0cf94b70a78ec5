import { compare } from './compare/compare';
import type { Assessment } from './domain/assessment';
import type { ComparatorChoice } from './domain/comparison';
import type { Framework } from './domain/framework';
import type { Grid } from './domain/grid';
import type { OwnedSheet } from './domain/owned';
import type { Staged } from './domain/problem';
import type { Language } from './domain/text';
import { judge } from './judge/judge';
import { read } from './read/read';
import { chooseAuthority } from './tidy/chooseAuthority';
import { tidy } from './tidy/tidy';

/** What one run is asked. Names and periods are as the officer wrote them. */
export interface AssessRequest {
  grids: readonly Grid[];
  /** Our own sheets as they stand: what the officer typed there is kept. */
  owned: readonly OwnedSheet[];
  authority: string;
  comparators: ComparatorChoice;
  framework: Framework;
  /** Absent: the latest of each indicator. */
  period?: string;
  language: Language;
  /** ISO day, and the product's version: passed in, so that a run can be repeated to the letter. */
  on: string;
  version: string;
}

/** The product in ten lines: read → tidy → compare → judge. `present/` makes sheets and results of what comes out. */
export function assess(request: AssessRequest): Staged<Assessment> {
  const { framework, comparators, language, on, version } = request;
  const found = read(request.grids);
  const tidied = tidy(found.made, framework);
  const own = chooseAuthority(tidied.made, request.authority);
  const compared = compare(tidied.made, { own, choice: comparators, period: request.period });
  const judged = judge(tidied.made, compared.made, framework, request.owned);
  const problems = [...found.problems, ...tidied.problems, ...compared.problems, ...judged.problems];
  return {
    made: {
      framework,
      own,
      period: request.period ?? null,
      tidied: tidied.made,
      compared: compared.made,
      judged: judged.made,
      problems,
      language,
      on,
      version,
    },
    problems,
  };
}
