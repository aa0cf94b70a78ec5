import { findingWords } from '../../definitions/words/findings';
import { inLanguage, say } from '../../definitions/words/say';
import {
  findingFields,
  findingSources,
  type FindingField,
  type FindingsPlace,
} from '../../domain/findingEntry';
import type { Framework } from '../../domain/framework';
import type { SheetPlan } from '../../domain/sheetPlan';
import type { Language } from '../../domain/text';
import { looks } from '../palette';
import { SheetBuilder } from '../sheetBuilder';

/** Characters, by field. */
const widths: Record<FindingField, number> = {
  domain: 28,
  source: 20,
  date: 12,
  service: 20,
  userGroup: 18,
  strength: 22,
  level: 8,
  weight: 8,
  text: 60,
  link: 24,
};
/** Rows for which the lists to choose from are there. */
const listedRows = 300;
const headerRow = 3;
/** A column is left free between the findings and the list of domains. */
const listColumn = findingFields.length + 1;

/** A sheet for findings, as it is inserted: an empty table, with lists to choose from. It is the officer's from then on. */
export function findingsTemplate(framework: Framework, language: Language): SheetPlan {
  const words = (key: keyof typeof findingWords): string => say(findingWords, key, language);
  const sheet = new SheetBuilder('findings', '', words('sheetFindings'), [
    ...findingFields.map((field) => widths[field]),
    3,
    32,
  ]);
  sheet.title(words('findingsTitle'), words('findingsHowTo'));
  sheet.blank();
  const header = findingFields.map(words);
  sheet.row(header, looks.header);
  const area = { row: headerRow, column: 0, rows: 2, columns: findingFields.length };
  sheet.blank();
  sheet.look({ ...area, row: headerRow + 1, rows: 1 }, looks.entry);
  sheet.table('findings_table', area, true);
  sheet.put(headerRow, listColumn, words('findingsLists'), looks.header);
  const domains = framework.domains.map(({ name }) => inLanguage(name, language));
  domains.forEach((name, index) => {
    sheet.put(headerRow + 1 + index, listColumn, name, looks.small);
  });
  const column = (field: FindingField) => ({
    row: headerRow + 1,
    column: findingFields.indexOf(field),
    rows: listedRows,
    columns: 1,
  });
  const help = words('findingsChoose');
  sheet.validate(column('domain'), domains, help, {
    row: headerRow + 1,
    column: listColumn,
    rows: domains.length,
    columns: 1,
  });
  sheet.validate(column('source'), findingSources.map(words), help);
  sheet.validate(column('strength'), [words('isStrength'), words('isArea')], help);
  const levels = Array.from({ length: framework.scale.levels }, (_, index) => String(index + 1));
  if (levels.length > 0) sheet.validate(column('level'), levels, help);
  sheet.look(column('date'), { numberFormat: 'yyyy-mm-dd' });
  sheet.look(column('text'), { wrap: true });
  sheet.freeze(headerRow + 1, 1);
  return sheet.build();
}

/** Where the findings of the sheet stand once it is inserted under a name. */
export function findingsTemplatePlace(sheet: string): FindingsPlace {
  const columns = Object.fromEntries(findingFields.map((field, index) => [field, index]));
  return { sheet, headerRow, lastRow: headerRow, columns };
}
