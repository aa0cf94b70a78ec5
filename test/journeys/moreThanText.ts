import type { Workbook } from '../../src/host/model/workbook';
import { wordPackage } from '../report/wordPackage';

type Said = { text: string } | { reference: string } | undefined;
const textOf = (said: Said): string =>
  said === undefined ? '' : 'text' in said ? said.text : `=${said.reference}`;

/** The sheets of a workbook that are ours. */
export const ourSheets = ({ sheets }: Workbook) => sheets.filter(({ customProperties }) => customProperties.has('JudgementGrid.sheet')); // prettier-ignore

/**
 * What on our sheets is more than text: formulas in cells, in lists to choose from and in formats; links that lead out; texts of charts
 * that begin like a formula; codes in what is printed above a page; names that are not ours.
 */
export function moreThanText(workbook: Workbook): string[] {
  const live: string[] = [];
  for (const sheet of ourSheets(workbook)) {
    const say = (what: string): number => live.push(`${sheet.name}: ${what}`);
    const used = sheet.cells.used(true);
    if (used !== null)
      sheet.cells.each(used, (row, column) => {
        if (sheet.cells.formula(row, column) !== undefined) say(`formula at ${row} ${column}`);
      });
    for (const { address } of sheet.links) if (address !== undefined) say(`link to ${address}`);
    for (const { title, series } of sheet.charts)
      for (const text of [title, ...series.map(({ name }) => name)].map(textOf))
        if (text.startsWith('=')) say(`chart ${text}`);
    for (const text of Object.values(sheet.page.headerFooter ?? {}))
      if (text.replaceAll('&&', '').includes('&')) say(`code in the header ${text}`);
    // a list may stand in cells of its own sheet
    for (const { rule } of sheet.validations)
      if (/"(?:source|formula\d?)":"=(?!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+")/.test(JSON.stringify(rule))) say(`list ${JSON.stringify(rule)}`);
  }
  const names = workbook.names.map(({ name }) => name).filter((name) => !name.startsWith('JG_'));
  return [...live, ...names.map((name) => `name ${name}`)];
} // prettier-ignore

/** What in a Word file is more than text: links, objects, fields but page numbers, anything from outside. Throws where a part is no sound XML. */
export function moreThanTextInWord(file: Uint8Array): string[] {
  const { names, root, text } = wordPackage(file);
  return names.filter((name) => /\.(xml|rels)$/.test(name)).flatMap((name) => {
    const element = root(name);
    const live = ['hyperlink', 'object', 'altChunk', 'fldSimple'].filter((tag) => [...element.within(tag)].length > 0);
    const fields = [...element.within('instrText')].map((each) => each.text.trim());
    return [
      ...live,
      ...fields.filter((field) => !['PAGE', 'NUMPAGES'].includes(field)),
      ...(text(name).includes('TargetMode="External"') ? ['from outside'] : []),
    ].map((what) => `${name}: ${what}`);
  });
} // prettier-ignore
