import { assess } from '../../src/assess';
import { cellName } from '../../src/domain/cellName';
import { recordToPublish } from '../../src/definitions/record/recordToPublish';
import type { Assessment } from '../../src/domain/assessment';
import type { Framework } from '../../src/domain/framework';
import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import type { Workbook } from '../../src/host/model/workbook';
import type { Host } from '../../src/host/openHost';
import { judgementGrid } from '../../src/present/sheets/judgementGrid';
import { judgementLog } from '../../src/present/sheets/judgementLog';
import { workbookFor } from '../excel/workbookFor';
import { smallFramework } from '../present/smallFramework';

export interface RecordBook {
  host: Host;
  workbook: Workbook;
}

/** Six Welsh councils, two indicators of Access in two years, two findings of Workforce. Large numbers, so that every difference counts. */
export function recordBook(): RecordBook {
  const councils = ['Merthyr Tydfil', 'Cardiff', 'Swansea', 'Newport', 'Wrexham', 'Conwy'];
  const figures = ['A1', 'A2'].flatMap((code) =>
    councils.map((name, at): (string | number)[] => {
      const count = 20_000 + (5 - at) * 9_000;
      return [name, code, '2023-24', count / 1000, count, 100_000];
    }),
  );
  return workbookFor({
    Figures: [['Local authority', 'Indicator code', 'Year', 'Value', 'Numerator', 'Denominator'], ...figures],
    Indicators: [
      ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
      ['A1', 'Assessed on time', 'higher is better', '%', 'access'],
      ['A2', 'Waiting too long', 'lower is better', '%', 'access'],
    ],
    Findings: [
      ['Domain', 'Source', 'Date', 'Level', 'Weight', 'Text'],
      ['Workforce', 'Supervision', '2024-03-01', 3, 1, 'Supervision is regular'],
      ['Workforce', 'Staff survey', '2024-04-01', 2, 1, 'Caseloads are high'],
    ],
  });
}

/** All of a run's request that is not read from the workbook. */
export function requestFor(authority: string, framework: Framework = smallFramework, on = '2024-06-01') {
  const comparators = () => ({ kind: 'country' }) as const;
  return { authority, comparators, framework, language: 'en' as const, on, version: '0' };
}

/** One run as the command line does it: read, judged, published. Only grid and log are written, which is where the record is. */
export async function run(
  on = '2024-06-01',
  framework: Framework = smallFramework,
  authority = 'Merthyr Tydfil',
): Promise<Assessment> {
  const { grids, owned, record, remembered } = await readWorkbook();
  const { made } = assess({ ...requestFor(authority, framework, on), grids, owned, record, remembered });
  await publish([judgementGrid(made), judgementLog(made)], { read: owned, record: recordToPublish(made) });
  return made;
}

/** Types into one of the officers' cells of the published grid, found by the domain's key and the column's heading. */
export function typeOnGrid(
  { host, workbook }: RecordBook,
  domain: string,
  heading: string,
  text: string | number,
  by: Pick<Host['person'], 'type'> = host.person,
): void {
  const sheet = workbook.sheets.find(({ name }) => name === 'Judgement grid');
  const used = sheet?.cells.used(true);
  if (sheet === undefined || used == null) throw new Error('no grid');
  const values = sheet.cells.values({
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  });
  const header = values.findIndex((row) => row.includes(heading));
  const column = values[header]?.indexOf(heading) ?? -1;
  const row = values.findIndex((cells) => cells.at(-1) === domain || cells.includes(domain));
  if (column < 0 || row < 0) throw new Error(`no ${heading} of ${domain}`);
  by.type(sheet.id, cellName(row, column), text);
}
