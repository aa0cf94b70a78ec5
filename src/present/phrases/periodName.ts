import type { Figures } from '../../domain/figures';
import type { Language } from '../../domain/text';
import { periodLabel } from '../../definitions/words/periodLabel';

/** A period of the figures as a reader of the language calls it; '' where there is none of that number. */
export function periodName({ periods }: Figures, index: number | undefined, language: Language): string {
  return periodLabel(periods[index ?? -1]?.label ?? '', language);
}
