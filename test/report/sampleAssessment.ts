import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assess';
import { openInputs } from '../../src/cli/openInputs';
import type { Assessment } from '../../src/domain/assessment';
import type { Grid } from '../../src/domain/grid';
import { jointReview } from '../../src/definitions/frameworks/jointReview';

const sample = join(__dirname, '../../assets/judgement-grid-sample.xlsx');

/** The sheets of the sample workbook. */
export async function sampleGrids(): Promise<readonly Grid[]> {
  readFileSync(sample);
  const { grids } = await openInputs([sample], { signal: new AbortController().signal });
  return grids;
}

/** A run over the sample's sheets, or over sheets changed from them. */
export function assessmentFrom(grids: readonly Grid[], authority = 'Merthyr Tydfil'): Assessment {
  return assess({
    grids,
    owned: [],
    authority,
    comparators: () => ({ kind: 'nearest', k: 10 }),
    framework: jointReview,
    language: 'en',
    on: '2026-11-21',
    version: '0.0.0',
  }).made;
}
