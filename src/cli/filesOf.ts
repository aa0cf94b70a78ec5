import type { Outputs } from './makeOutputs';
import type { MadeFile } from './writeTogether';

/** What was made, with where it goes; undefined where it goes nowhere. */
export function filesOf(
  { workbook, report, json }: Outputs,
  places: { out?: string; report?: string; json?: string },
): MadeFile[] {
  return [
    { path: places.out, content: workbook },
    { path: places.report, content: report },
    { path: places.json, content: json },
  ].flatMap(({ path, content }) => (path === undefined || content === undefined ? [] : [{ path, content }]));
}
