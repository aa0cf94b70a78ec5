import type { Framework } from '../../domain/framework';
import { parseFramework } from './parseFramework';

/** A framework that comes with the product.
 * @throws Error where the file has a mistake: ours, found by the tests */
export function shippedFramework(file: unknown): Framework {
  const { made, problems } = parseFramework(file);
  if (made === undefined) throw new Error(`shipped framework: ${JSON.stringify(problems)}`);
  return made;
}
