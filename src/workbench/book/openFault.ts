import type { workbenchWords } from '../../definitions/words/workbench';
import { FileError } from '../../host/model/fileError';
import { SampleMissing } from './sampleMissing';

/** The word for why a file could not be opened. */
export function openFault(thrown: unknown): keyof typeof workbenchWords {
  return thrown instanceof FileError
    ? `fault_${thrown.fault}`
    : thrown instanceof SampleMissing
      ? 'sampleMissing'
      : 'cannotOpen';
}
