import type { ReportWord } from '../../definitions/words/report';
import type { Comparison } from '../../domain/comparison';
import type { ReportPart } from '../reportPart';
import type { Teller } from '../teller';

/** A table of indicators, with how many of them it has where that is not all; nothing where it has no row. */
export function tableOf(
  { assessment, sentence }: Teller,
  table: Extract<ReportPart, { kind: 'table' }>,
  told: readonly Comparison[],
  word: Extract<ReportWord, 'tableSome' | 'publicSome'>,
): ReportPart[] {
  const of = assessment.compared.comparisons.length;
  if (table.rows.length === 0) return [];
  if (told.length === of) return [table];
  const count = told.length;
  const from = [
    { figure: 'indicators in the table', value: count },
    { figure: 'indicators', value: of },
  ];
  return [table, { kind: 'paragraph', sentences: [sentence(word, { count, of }, from)] }];
}
