import type { FindingsPlace } from '../../domain/findingEntry';
import type { Framework } from '../../domain/framework';
import type { Grid } from '../../domain/grid';
import { planTables, type PlanTable } from '../../domain/planTable';
import type { SheetPlan } from '../../domain/sheetPlan';
import { findingsTemplate, findingsTemplatePlace } from '../../present/sheets/findingsTemplate';
import { planTemplate } from '../../present/sheets/planTemplate';

/** Sheets that the pane inserted for the officer and that are in the workbook. */
export interface Templates {
  plan: ReadonlySet<PlanTable>;
  /** Where a finding goes, on the sheet for them. */
  findings?: FindingsPlace;
}

/**
 * Sheets that were inserted for findings or for the plan, by their headings: as long as nothing stands in them, reading finds no table there,
 * and they must not be offered a second time.
 */
export function emptyTemplates(grids: readonly Grid[], framework: Framework): Templates {
  const languages = ['en', 'cy'] as const;
  const sheetLike = (plans: readonly SheetPlan[]): string | undefined =>
    grids.find((grid) => plans.some((plan) => hasHeadings(grid, plan)))?.sheet;
  const findings = sheetLike(languages.map((language) => findingsTemplate(framework, language)));
  const plan = planTables.filter(
    (kind) => sheetLike(languages.map((language) => planTemplate(kind, framework, language))) !== undefined,
  );
  return {
    plan: new Set(plan),
    ...(findings !== undefined && { findings: findingsTemplatePlace(findings) }),
  };
}

/** The row of headings of a template: under its title, how to read it, and a line that is free. */
const headerRow = 3;

function hasHeadings({ top, left, values }: Grid, { cells }: SheetPlan): boolean {
  const there = values[headerRow - top];
  const wanted = (cells[headerRow] ?? []).flatMap((heading, column) =>
    typeof heading === 'string' ? [{ heading, column }] : [],
  );
  return there !== undefined && wanted.every(({ heading, column }) => there[column - left] === heading);
}
