import { saveInSteps } from '../../host/file/saveInSteps';
import type { Workbook } from '../../host/model/workbook';
import type { Work } from '../../host/work';
import { workInTurns } from '../../host/workInTurns';
import { blobInSteps } from './blobInSteps';
import { laterTurn } from './laterTurn';
import type { Book } from './openBook';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Written {
  /** Index of the sheet that was in front. */
  active: number;
  made: Promise<Blob | undefined>;
}

/** What was written of a workbook, or is being written, since it was changed last. */
const latest = new WeakMap<Book, Written>();

/**
 * The workbook as a file, written a little at a time: the page stays alive. Not written twice where nothing has changed since.
 * @returns undefined where the workbook was changed meanwhile: the file would be of no one moment
 */
export function fileOf(book: Book): Promise<Blob | undefined> {
  const { active } = book.workbook;
  const there = latest.get(book);
  if (there?.active === active) return there.made;
  let isSame = true;
  const stop = book.host.onChange(({ kind }) => {
    if (kind === 'selection') return;
    isSame = false;
    latest.delete(book);
    stop();
  });
  const made = workInTurns(written(book.workbook), laterTurn(), () => isSame).then(
    (file) => (isSame ? file : undefined),
    (error: unknown) => {
      if (!isSame) return undefined;
      latest.delete(book);
      throw error;
    },
  );
  latest.set(book, { active, made });
  return made;
}

function* written(workbook: Workbook): Work<Blob> {
  return yield* blobInSteps(yield* saveInSteps(workbook), type);
}
