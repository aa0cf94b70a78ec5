import { frameworkById, frameworkIds } from '../definitions/frameworks/frameworks';
import type { Framework } from '../domain/framework';
import { Refusal } from '../domain/refusal';

/** A shipped framework by its id. @throws Refusal (usage) that lists those there are */
export function frameworkOf(id: string): Framework {
  const framework = frameworkById(id);
  if (framework !== undefined) return framework;
  if (id.toLowerCase().endsWith('.json'))
    throw new Refusal('optionNotYet', { option: '--framework <file.json>' });
  throw new Refusal('unknownFramework', { framework: id, there: frameworkIds.join(', ') });
}
