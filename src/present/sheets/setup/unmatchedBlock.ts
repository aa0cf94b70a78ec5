import type { Assessment } from '../../../domain/assessment';
import { speaker } from '../../speaker';
import type { SetupBlock } from './setupBlock';

/** Corrections that match nothing now: kept as typed, for when their table comes back. */
export function unmatchedBlock({ tidied, language }: Assessment): SetupBlock {
  const speak = speaker(language);
  return {
    heading: speak('setupUnmatched'),
    headers: [speak('setupWhat'), '', '', speak('setupFirst'), speak('setupSecond'), '', '', '', '', '', ''],
    rows: (tidied.unmatched ?? []).map(({ key, typed }) => ({ key, cells: [key], typed })),
    entries: ['first', 'second'],
  };
}
