import type { Indicator } from '../../domain/indicator';
import { matching } from './matching';

/** Indicators whose code or title, in either language, holds every word typed. */
export function indicatorsMatching(indicators: readonly Indicator[], typed: string): readonly Indicator[] {
  return matching(indicators, ({ code, title }) => `${code} ${title.en} ${title.cy ?? ''}`, typed);
}
