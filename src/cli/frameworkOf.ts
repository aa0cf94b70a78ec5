import { frameworkById, frameworkIds } from '../definitions/frameworks/frameworks';
import { frameworkOfText } from '../definitions/frameworks/frameworkOfText';
import { jointReview } from '../definitions/frameworks/jointReview';
import type { Framework } from '../domain/framework';
import type { Grid } from '../domain/grid';
import { Refusal } from '../domain/refusal';
import { frameworkInGrids } from '../read/framework/frameworkInGrids';
import { readBytes } from './openInputs';

/** What `--framework` says for the sheet among the inputs. */
const onSheet = 'workbook';

/**
 * The framework that `--framework` asks for: a shipped one by its id, the officer's own in a JSON file, or ("workbook") on a sheet of the
 * inputs. Where nothing is asked: the sheet's if there is one, else joint-review.
 * @throws Refusal unknownFramework with those there are; frameworkFile and frameworkSheet with every mistake; noFrameworkSheet; (file)
 * where a file cannot be opened
 */
export function frameworkOf(asked: string | undefined, grids: readonly Grid[] = []): Framework {
  if (asked === undefined || asked === onSheet) return frameworkOnSheet(grids, asked === undefined);
  const framework = frameworkById(asked);
  if (framework !== undefined) return framework;
  if (!asked.toLowerCase().endsWith('.json')) {
    throw new Refusal('unknownFramework', { framework: asked, there: [...frameworkIds, onSheet].join(', ') });
  }
  const { made, problems } = frameworkOfText(new TextDecoder().decode(readBytes(asked)));
  if (made !== undefined) return made;
  throw new Refusal('frameworkFile', { file: asked, count: problems.length }, 'usage', problems);
}

function frameworkOnSheet(grids: readonly Grid[], orUsual: boolean): Framework {
  const found = frameworkInGrids(grids);
  if (found?.made !== undefined) return found.made;
  if (found === undefined && orUsual) return jointReview;
  if (found === undefined) throw new Refusal('noFrameworkSheet');
  const { sheet, problems } = found;
  throw new Refusal('frameworkSheet', { sheet, count: problems.length }, 'usage', problems);
}
