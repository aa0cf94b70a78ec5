import type { FrameworkSheetWord } from '../words/frameworkSheet';

/** The tables of the sheet Framework, side by side, each with its columns; each has a heading above its header row. */
export const sheetBlocks = {
  about: ['field', 'value', 'valueCy'],
  levels: ['level', 'label', 'labelCy'],
  questions: ['id', 'question', 'questionCy'],
  labels: ['question', 'of', 'level', 'label', 'labelCy'],
  themes: ['id', 'question', 'name', 'nameCy'],
  domains: ['id', 'theme', 'name', 'nameCy', 'definition', 'definitionCy', 'weight', 'aliases'],
  descriptors: ['domain', 'level', 'descriptor', 'descriptorCy'],
  good: ['domain', 'kind', 'text', 'textCy'],
  caps: ['id', 'domain', 'atMost', 'question', 'limit', 'reason', 'reasonCy'],
  rules: ['indicator', 'rule', 'bounds', 'weight'],
  money: ['cost', 'outcome', 'domain'],
} as const satisfies Record<string, readonly FrameworkSheetWord[]>;

export type SheetBlock = keyof typeof sheetBlocks;

/** What the table "about" has a row for, in this order. */
export const aboutFields = [
  'name',
  'id',
  'version',
  'date',
  'purpose',
  'best',
  'minimum',
  'floor',
  'rollUp',
  'bands',
  'across',
  'up',
  'teamWeight',
] as const satisfies readonly FrameworkSheetWord[];
