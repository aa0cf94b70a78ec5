import { logColumns, logRow, type LogColumn } from '../../definitions/record/logRow';
import type { SheetWord } from '../../definitions/words/sheets';
import type { Assessment } from '../../domain/assessment';
import type { SheetPlan } from '../../domain/sheetPlan';
import { placeTable } from '../layout/placeTable';
import { authorityName } from '../phrases/authorityName';
import { SheetBuilder } from '../sheetBuilder';
import { speaker } from '../speaker';

const headers = {
  on: 'logOn',
  domain: 'logDomain',
  role: 'logRole',
  suggested: 'logSuggested',
  before: 'logBefore',
  level: 'logLevel',
  reason: 'logReason',
  by: 'logBy',
  judgedOn: 'logJudgedOn',
  evidence: 'logEvidence',
} as const satisfies Record<LogColumn, SheetWord>;

/** Characters, the number first. */
const widths = [9, 13, 26, 15, 16, 16, 16, 36, 16, 12, 40];

/**
 * Every decision of the officers, a line each, oldest first. Nothing on it is to be filled in: it is read back only to see whether a
 * line was changed. A log without lines keeps one empty one, which the pane's first entry goes into.
 */
export function judgementLog(assessment: Assessment): SheetPlan {
  const { judged, language } = assessment;
  const speak = speaker(language);
  const sheet = new SheetBuilder('log', '', speak('sheetLog'), widths);
  sheet.title(
    speak('logTitle', { authority: authorityName(assessment, assessment.own) }),
    speak('logHowToRead'),
  );
  const entries = judged.record?.entries ?? [];
  const lines = entries.map((entry) => {
    const said = logRow(entry, language);
    return [entry.number, ...logColumns.map((column) => said[column])];
  });
  const rows = lines.length > 0 ? lines : [[null, ...logColumns.map(() => null)]];
  const columns = [
    { header: speak('logNumber'), numberFormat: '0' },
    ...logColumns.map((column) => ({ header: speak(headers[column]), wrap: true })),
  ];
  const area = placeTable(sheet, 'judgement_log', columns, rows, { showFilter: true, repeatHeader: true });
  sheet.freeze(area.row + 1, 0);
  sheet.officer({
    keyColumn: 0,
    firstRow: area.row + 1,
    rows: rows.length,
    columns: logColumns.map((id, index) => ({ id, column: index + 1 })),
    watched: true,
  });
  return sheet.build();
}
