import { recordToPublish } from '../definitions/record/recordToPublish';
import type { Assessment } from '../domain/assessment';
import type { OwnedSheet } from '../domain/owned';
import { publish } from '../excel/publish';
import { stopIfAsked } from '../excel/stop';
import { saveWorkbook } from '../host/file/saveWorkbook';
import { packingNode } from '../host/file/zip/packingNode';
import { createWorkbook } from '../host/model/createWorkbook';
import { useHost } from '../host/officeClientNode';
import { openHost, type Host } from '../host/openHost';
import { sheetLanguages } from '../present/sheetLanguages';
import type { Followed } from '../present/terminal/followedLine';
import { presentSheets } from '../present/presentSheets';
import { toResults } from '../present/toResults';
import type { AssessCommand } from './assessOptions';
import { rasterise } from './rasterise';
import type { Surroundings } from './surroundings';

/** What a command writes of one authority; absent where it was not asked for. */
export interface Outputs {
  workbook?: Uint8Array;
  json?: string;
  report?: Uint8Array;
}

type Wanted = Pick<AssessCommand, 'out' | 'json' | 'report' | 'reportKind' | 'language' | 'closeYear'> &
  Pick<Followed, 'first'>;

/** Makes all that is asked for before anything is written.
 * @param input the officer's workbook, which the sheets go into; undefined where the figures came as text
 * @param read our own sheets in it, as they were read */
export async function makeOutputs(
  assessment: Assessment,
  wanted: Wanted,
  input: Host | undefined,
  read: readonly OwnedSheet[],
  around: Pick<Surroundings, 'signal'>,
): Promise<Outputs> {
  const outputs: Outputs = {};
  if (wanted.out !== undefined)
    outputs.workbook = await workbookWith(assessment, wanted, input, read, around);
  stopIfAsked(around);
  if (wanted.json !== undefined) outputs.json = `${JSON.stringify(toResults(assessment), null, 2)}\n`;
  if (wanted.report !== undefined) {
    const { makeReport } = await import('../report/makeReport');
    outputs.report = await makeReport(assessment, wanted.reportKind, wanted.language, rasterise);
  }
  stopIfAsked(around);
  return outputs;
}

/** The bytes of the officer's workbook with our sheets in it, or of a new one; in both languages, those first that were first in the pane, else English. */
async function workbookWith(
  assessment: Assessment,
  { language, first, closeYear }: Wanted,
  input: Host | undefined,
  read: readonly OwnedSheet[],
  around: Pick<Surroundings, 'signal'>,
): Promise<Uint8Array> {
  const host = input ?? openHost(createWorkbook(), { profile: 'windows' });
  useHost(host);
  const plans = presentSheets(assessment, sheetLanguages({ language, first }, 'en'));
  const record = recordToPublish(assessment);
  const closedYears = closeYear === undefined ? undefined : JSON.stringify(assessment.closedYears);
  const { remember } = assessment;
  const deflate = (bytes: Uint8Array): Uint8Array => packingNode.deflate(bytes, 6);
  await publish(plans, { signal: around.signal, read, remember, record, closedYears, deflate });
  if (input === undefined) {
    const [blank] = host.workbook.sheets;
    if (blank !== undefined) host.workbook.sheets.splice(0, 1);
    host.workbook.active = 0;
  }
  return saveWorkbook(host.workbook, packingNode);
}
