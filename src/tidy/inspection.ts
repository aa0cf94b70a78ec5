import { cellName } from '../domain/cellName';
import type { FoundTable } from '../domain/foundTable';
import type { Problem } from '../domain/problem';
import type { Tidied } from '../domain/tidied';

/** What `inspect --json` prints: a contract, see the design. The words of problems are added by the command line. */
export interface Inspection {
  schema: 1;
  tables: FoundTable[];
  problems: InspectedProblem[];
}

export interface InspectedProblem {
  code: string;
  severity: Problem['severity'];
  sheet: string | null;
  cell: string | null;
  details: Problem['details'];
}

/** All tables and problems of an input, as plain data. */
export function inspection(tidied: Tidied, problems: readonly Problem[]): Inspection {
  return {
    schema: 1,
    tables: [...tidied.tables],
    problems: problems.map(({ code, severity, at, sheet, details }) => ({
      code,
      severity,
      sheet: at?.sheet ?? sheet ?? null,
      cell: at === undefined ? null : cellName(at.row, at.column),
      details,
    })),
  };
}
