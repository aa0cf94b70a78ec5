import { inLanguage } from '../../definitions/words/say';
import type { Framework } from '../../domain/framework';
import type { Language } from '../../domain/text';

/** A domain's name in a language; its id where the framework has no such domain. */
export function domainTitle({ domains }: Framework, id: string, language: Language): string {
  return inLanguage(domains.find((domain) => domain.id === id)?.name ?? { en: id }, language);
}
