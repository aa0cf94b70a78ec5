import type { Framework } from '../../domain/framework';
import { frameworkById, frameworkIds } from '../../definitions/frameworks/frameworks';

/** The framework that the pane judges by: the first that we ship, until an officer can choose another. */
export function chosenFramework(): Framework {
  const [id] = frameworkIds;
  const framework = id === undefined ? undefined : frameworkById(id);
  if (framework === undefined) throw new Error('no framework is shipped');
  return framework;
}
