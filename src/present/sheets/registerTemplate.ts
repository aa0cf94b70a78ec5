import { domainNamed } from '../../definitions/frameworks/domainNamed';
import { planTableWords } from '../../definitions/words/planTables';
import { inLanguage, say } from '../../definitions/words/say';
import type { Framework } from '../../domain/framework';
import type { Indicator } from '../../domain/indicator';
import type { SheetPlan } from '../../domain/sheetPlan';
import type { Language } from '../../domain/text';
import { looks } from '../palette';
import { SheetBuilder } from '../sheetBuilder';
import { speaker } from '../speaker';
import { listDomains, listedRows } from './listDomains';

/** Headings, each with its width in characters. */
const columns = [
  ['code', 24],
  ['title', 44],
  ['titleCy', 30],
  ['polarity', 20],
  ['unit', 20],
  ['domain', 32],
] as const;
const headerRow = 3;
const [polarityColumn, domainColumn] = [3, 5];

/**
 * A register of the indicators that were found, as it is inserted: a line each, with what is known of them, and lists of directions and
 * domains to choose from. It is the officer's from then on.
 */
export function registerTemplate(
  indicators: readonly Indicator[],
  framework: Framework,
  language: Language,
): SheetPlan {
  const words = (key: keyof typeof planTableWords): string => say(planTableWords, key, language);
  const speak = speaker(language);
  const widths = columns.map(([, width]) => width);
  // a column is left free before the list of domains
  const sheet = new SheetBuilder('actions', '', words('sheetRegister'), [...widths, 3, 32]);
  sheet.title(words('registerTitle'), words('registerHowTo'));
  sheet.blank();
  sheet.row(
    columns.map(([heading]) => words(heading)),
    looks.header,
  );
  for (const { code, title, polarity, unit, domain = '' } of indicators) {
    const direction = polarity === 'unknown' ? '' : speak(polarity);
    const placed = domainNamed(framework, domain);
    const name = placed === undefined ? domain : inLanguage(placed.name, language);
    sheet.row([code, title.en, title.cy ?? '', direction, unit, name]);
  }
  const below = { row: headerRow + 1, column: 0, rows: indicators.length, columns: columns.length };
  sheet.look(below, { wrap: true });
  for (const column of [polarityColumn, domainColumn])
    sheet.look({ ...below, column, columns: 1 }, looks.entry);
  sheet.table('register_table', { ...below, row: headerRow, rows: below.rows + 1 }, true);
  const rows = Math.max(listedRows, indicators.length);
  const directions = (['higherIsBetter', 'lowerIsBetter', 'none'] as const).map((each) => speak(each));
  const place = { ...below, rows, column: polarityColumn, columns: 1 };
  sheet.validate(place, directions, words('planChoose'));
  const lists = { headerRow, column: domainColumn, listColumn: columns.length + 1 };
  listDomains(sheet, lists, framework, language, rows);
  sheet.freeze(headerRow + 1, 1);
  return sheet.build();
}
