import { frameworkById, frameworkIds } from '../../definitions/frameworks/frameworks';
import type { Framework } from '../../domain/framework';

/** What stands for the sheet of the workbook in `RunChoices.framework`. */
export const onSheet = 'workbook';

/**
 * The framework that the pane judges by: the one that was chosen; where none was, the one on a sheet of the workbook if there is one, else
 * the first that we ship. A sheet with mistakes, or an id that is no more, gives the first that we ship.
 */
export function chosenFramework(choice: string | undefined, own: Framework | undefined): Framework {
  const asked = choice === undefined || choice === onSheet ? own : frameworkById(choice);
  const [first = ''] = frameworkIds;
  const framework = asked ?? frameworkById(first);
  if (framework === undefined) throw new Error('no framework is shipped');
  return framework;
}
