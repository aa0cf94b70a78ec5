import type { Language } from '../../domain/text';
import { periodLabel } from './periodLabel';

const unsaid = { en: 'no period said', cy: 'dim cyfnod wedi’i nodi' } as const;

/** A period in a sentence: as `periodLabel` has it, or that nothing says which it is. */
export function periodSaid(label: string, language: Language): string {
  return periodLabel(label, language) || unsaid[language];
}
