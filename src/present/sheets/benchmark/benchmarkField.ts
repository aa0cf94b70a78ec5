import type { Comparison } from '../../../domain/comparison';
import type { PlanValue } from '../../../domain/sheetPlan';
import type { SheetWord } from '../../../definitions/words/sheets';
import type { TableColumn } from '../../layout/placeTable';

/** A column of the benchmark table and where its cells come from. */
export interface BenchmarkField extends TableColumn {
  id: SheetWord;
  width: number;
  value: (comparison: Comparison) => PlanValue;
  /** In the indicator's unit: printed with its decimals. */
  inUnit?: boolean;
}
