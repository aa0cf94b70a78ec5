import type { KeyColumn } from '../../domain/found';
import type { Problem } from '../../domain/problem';
import { headingCell } from '../headingCell';
import type { TableArea } from '../tableArea';
import type { UsedColumn } from './columnUses';

const number = '[£~<>≈]?\\s*-?\\d[\\d,.]*\\s*%?';
const units =
  'days?|weeks?|months?|years?|hours?|hrs?|min(?:ute)?s?|people|persons|children|adults|cases|k|m|bn|pp|per .+|' +
  'diwrnod|dyddiau?|wythnos(?:au)?|mis(?:oedd)?|blynedd|awr|oriau|munud(?:au)?|o bobl|o blant|y .+';
/** Two figures in a cell, or one with words: "12 (34%)", "12/34", "12 of 34", "12.5 days", "£1.2m", "approx 20". */
const figureWithWords = new RegExp(
  `^(?:${number}\\s*(?:\\(\\s*(?:n\\s*=\\s*)?${number}\\)|/\\s*\\d[\\d,]*|(?:of|out of|o|allan o)\\s+\\d[\\d,]*|(?:${units}))` +
    `|(?:c\\.?|ca\\.?|circa|approx\\.?|about|around|tua|oddeutu)\\s*${number})$`,
  'i',
);
const longestText = 60;
const leastShare = 0.8;

/**
 * Says which columns hold figures in words, or several in a cell: nothing can be read of them, and they look like figures to an officer.
 * @param keys columns that tell the rows apart
 */
export function columnsOfTexts(
  table: TableArea,
  columns: readonly UsedColumn[],
  keys: readonly KeyColumn[] = [],
): Problem[] {
  const found = columns.filter(
    ({ column, use, said, profile }) =>
      use === 'other' &&
      said !== true &&
      !keys.some((key) => key.column === column) &&
      holdsFigures(profile.distinct),
  );
  const [first] = found;
  if (first === undefined) return [];
  const [example = ''] = [...first.profile.distinct].map(String).filter(isFigureWithWords);
  const names = found.map(({ heading }) => `“${heading.text}”`).join(', ');
  const at = headingCell(table, first.column);
  return [{ code: 'columnsOfTexts', severity: 'warning', at, details: { columns: names, example } }];
}

function isFigureWithWords(text: string): boolean {
  return text.length <= longestText && figureWithWords.test(text.trim());
}

function holdsFigures(distinct: UsedColumn['profile']['distinct']): boolean {
  const texts = [...distinct].filter((content) => typeof content === 'string');
  return texts.length > 0 && texts.filter(isFigureWithWords).length >= texts.length * leastShare;
}
