import type { Framework } from '../../domain/framework';
import type { Language } from '../../domain/text';
import { speaker } from '../speaker';

/** What stands where a domain has no level: that evidence is lacking, or that the framework has no levels to give. */
export function withoutLevel({ scale }: Framework, language: Language): string {
  return speaker(language)(scale.levels === 0 ? 'noLevels' : 'notEnough');
}
