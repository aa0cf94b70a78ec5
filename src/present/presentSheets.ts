import type { Assessment } from '../domain/assessment';
import type { SheetPlan } from '../domain/sheetPlan';
import { distinctNames } from './layout/distinctNames';
import { benchmark } from './sheets/benchmark';
import { judgementGrid } from './sheets/judgementGrid';
import { method } from './sheets/method';
import { performanceMatrix } from './sheets/performanceMatrix';
import { problems } from './sheets/problems';
import { setup } from './sheets/setup';
import { starChart } from './sheets/starChart';
import { themeCharts } from './sheets/themeCharts';

/** Every sheet of a run, as plans, in the order of their tabs. */
export function presentSheets(assessment: Assessment): SheetPlan[] {
  return distinctNames([
    judgementGrid(assessment),
    performanceMatrix(assessment),
    starChart(assessment),
    ...[...assessment.framework.themes, null].flatMap((theme) => themeCharts(assessment, theme) ?? []),
    benchmark(assessment),
    problems(assessment),
    setup(assessment),
    method(assessment),
  ]);
}
