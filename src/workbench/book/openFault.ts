import type { workbenchWords } from '../../definitions/words/workbench';
import { FileError } from '../../host/model/fileError';
import { NotOpened } from './notOpened';

/** The word for why a file could not be opened. */
export function openFault(thrown: unknown): keyof typeof workbenchWords {
  if (thrown instanceof FileError) return `fault_${thrown.fault}`;
  return thrown instanceof NotOpened ? thrown.why : 'cannotOpen';
}
