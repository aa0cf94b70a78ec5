import { saveInSteps } from '../../host/file/saveInSteps';
import { workInTurns } from '../../host/workInTurns';
import { laterTurn } from './laterTurn';
import type { Book } from './openBook';

/**
 * The workbook as a file, written a little at a time: the page stays alive.
 * @returns undefined where the workbook was changed meanwhile: the file would be of no one moment
 */
export async function fileOf({ host, workbook }: Book): Promise<Uint8Array | undefined> {
  let changes = 0;
  const isSame = (): boolean => changes === 0;
  const stop = host.onChange(({ kind }) => {
    if (kind !== 'selection') changes++;
  });
  try {
    const bytes = await workInTurns(saveInSteps(workbook), laterTurn(), isSame);
    return isSame() ? bytes : undefined;
  } catch (error) {
    if (isSame()) throw error;
    return undefined;
  } finally {
    stop();
  }
}
