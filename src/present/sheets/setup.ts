import { columnReadingWords } from '../../definitions/words/sheets/setup';
import type { Assessment } from '../../domain/assessment';
import { columnReadings } from '../../domain/correction';
import type { SheetPlan } from '../../domain/sheetPlan';
import { looks } from '../palette';
import { SheetBuilder } from '../sheetBuilder';
import { speaker } from '../speaker';
import { changeBlock } from './setup/changeBlock';
import { columnBlock } from './setup/columnBlock';
import { indicatorBlock } from './setup/indicatorBlock';
import { listBlock } from './setup/listBlock';
import { pairBlock } from './setup/pairBlock';
import { setupBlock } from './setup/setupBlock';
import { setupColumns, setupWidths } from './setup/setupColumns';
import { tableBlock } from './setup/tableBlock';
import { unmatchedBlock } from './setup/unmatchedBlock';

/** How the officer's sheets were read, and where each reading of them is corrected. */
export function setup(assessment: Assessment): SheetPlan {
  const { language } = assessment;
  const speak = speaker(language);
  const sheet = new SheetBuilder('setup', '', speak('sheetSetup'), setupWidths);
  sheet.title(speak('setupTitle'), speak('setupHowToRead'));
  const top = sheet.next;
  const tables = tableBlock(assessment);
  const columns = columnBlock(assessment);
  const indicators = indicatorBlock(assessment);
  const unmatched = unmatchedBlock(assessment);
  if (tables.rows.length === 0) sheet.row([speak('setupNoTables')], looks.plain);
  else choose(sheet, setupBlock(sheet, tables), [speak('setupYes')], speak('setupSkipHelp'));
  if (columns.rows.length > 0) {
    const list = columnReadings.map((reading) => columnReadingWords[reading][language]);
    choose(sheet, setupBlock(sheet, columns), list, speak('setupReadItAsHelp'));
  }
  if (indicators.rows.length > 0) {
    const list = (['higherIsBetter', 'lowerIsBetter', 'none'] as const).map((polarity) => speak(polarity));
    choose(sheet, setupBlock(sheet, indicators), list, speak('setupReadItAsHelp'));
  }
  const pairs = pairBlock(assessment);
  if (pairs.rows.length > 0) setupBlock(sheet, pairs);
  setupBlock(sheet, listBlock(assessment));
  if (unmatched.rows.length > 0) setupBlock(sheet, unmatched);
  const rows = sheet.next - top;
  changeBlock(sheet, assessment);
  sheet.officer({
    keyColumn: setupColumns.key,
    firstRow: top,
    rows,
    columns: [
      { id: 'first', column: setupColumns.first },
      { id: 'second', column: setupColumns.second },
    ],
  });
  sheet.printUpTo(setupColumns.lastPrinted);
  return sheet.build();
}

/** The list of a block's first column, from its first row to the last that is there. */
function choose(sheet: SheetBuilder, first: number, list: readonly string[], help: string): void {
  const rows = sheet.next - first;
  if (rows > 0) sheet.validate({ row: first, column: setupColumns.first, rows, columns: 1 }, list, help);
}
