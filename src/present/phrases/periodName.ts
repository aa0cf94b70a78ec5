import type { Figures } from '../../domain/figures';
import type { Language } from '../../domain/text';
import { periodSaid } from '../../definitions/words/periodSaid';

/** A period of the figures as a reader of the language calls it, or that nothing says which it is; '' where there is none of that number. */
export function periodName({ periods }: Figures, index: number | undefined, language: Language): string {
  const period = periods[index ?? -1];
  return period === undefined ? '' : periodSaid(period.label, language);
}
