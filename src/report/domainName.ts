import type { Framework } from '../domain/framework';
import type { Words } from './reportPart';
import { wordsOf } from './teller';

/** A domain's name in both languages; its id where the framework has no such domain. */
export function domainName(framework: Framework, id: string): Words {
  return wordsOf(framework.domains.find((domain) => domain.id === id)?.name ?? { en: id });
}
