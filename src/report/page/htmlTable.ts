import type { Language } from '../../domain/text';
import { palette } from '../../present/palette';
import { languageTag } from '../languageTag';
import type { ReportPart } from '../reportPart';
import { htmlWords } from './htmlWords';

/** Word takes borders and fills from each cell's own style alone. */
const border = `border:.75pt solid ${palette.line};padding:2pt 4pt;vertical-align:top;text-align:left`;
const headerLook = `${border};background:${palette.deep};color:${palette.paper};font-weight:bold`;

/** A table with its caption, a header for each column and each row, and nothing merged. */
export function htmlTable(
  { caption, columns, rows }: Extract<ReportPart, { kind: 'table' }>,
  language: Language,
): string {
  const head = columns
    .map(({ header }) => `<th scope="col" style="${headerLook}">${htmlWords(header, language)}</th>`)
    .join('');
  const body = rows
    .map((row) => {
      const cells = row.map(({ words }, index) =>
        index === 0
          ? `<th scope="row" style="${border};font-weight:bold">${htmlWords(words, language)}</th>`
          : `<td style="${border}">${htmlWords(words, language)}</td>`,
      );
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('\n');
  return [
    `<table lang="${languageTag[language]}" style="border-collapse:collapse;width:100%">`,
    `<caption style="text-align:left;font-weight:bold">${htmlWords(caption, language)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${body}\n</tbody></table>`,
  ].join('\n');
}
