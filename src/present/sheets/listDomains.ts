import { planTableWords } from '../../definitions/words/planTables';
import { inLanguage, say } from '../../definitions/words/say';
import type { Framework } from '../../domain/framework';
import type { Language } from '../../domain/text';
import { looks } from '../palette';
import type { SheetBuilder } from '../sheetBuilder';

/** Rows for which the lists to choose from are there. */
export const listedRows = 300;

/** The framework's domains in a column of their own, and a list of them to choose from in each cell of another, below its heading. */
export function listDomains(
  sheet: SheetBuilder,
  { headerRow, column, listColumn }: { headerRow: number; column: number; listColumn: number },
  framework: Framework,
  language: Language,
  rows = listedRows,
): void {
  const words = (key: keyof typeof planTableWords): string => say(planTableWords, key, language);
  sheet.put(headerRow, listColumn, words('planDomains'), looks.header);
  const domains = framework.domains.map(({ name }) => inLanguage(name, language));
  domains.forEach((name, index) => {
    sheet.put(headerRow + 1 + index, listColumn, name, looks.small);
  });
  const first = headerRow + 1;
  sheet.validate({ row: first, column, rows, columns: 1 }, domains, words('planChoose'), {
    row: first,
    column: listColumn,
    rows: domains.length,
    columns: 1,
  });
}
