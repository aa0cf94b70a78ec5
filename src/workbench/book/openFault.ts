import { workbenchWords } from '../../definitions/words/workbench';
import { FileError } from '../../host/model/fileError';

/** The word for why a file could not be opened. */
export function openFault(thrown: unknown): keyof typeof workbenchWords {
  return thrown instanceof FileError ? `fault_${thrown.fault}` : 'cannotOpen';
}
