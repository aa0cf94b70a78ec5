import { frameworkById, frameworkIds } from '../definitions/frameworks/frameworks';
import { frameworkOfText } from '../definitions/frameworks/frameworkOfText';
import type { Framework } from '../domain/framework';
import { Refusal } from '../domain/refusal';
import { readBytes } from './openInputs';

/**
 * The framework that `--framework` asks for: a shipped one by its id, or the officer's own in a JSON file.
 * @throws Refusal unknownFramework with those there are; frameworkFile with every mistake in the file; (file) where it cannot be opened
 */
export function frameworkOf(asked: string): Framework {
  const framework = frameworkById(asked);
  if (framework !== undefined) return framework;
  if (!asked.toLowerCase().endsWith('.json'))
    throw new Refusal('unknownFramework', { framework: asked, there: frameworkIds.join(', ') });
  const { made, problems } = frameworkOfText(new TextDecoder().decode(readBytes(asked)));
  if (made !== undefined) return made;
  throw new Refusal('frameworkFile', { file: asked, count: problems.length }, 'usage', problems);
}
