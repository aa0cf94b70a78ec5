import { advise } from '../definitions/words/advice';
import { problemWords } from '../definitions/words/problems';
import { systemReason } from './systemReason';

/** Printing fails after the fact: a reader that has gone away (`| head`) has what it wanted, a full disk is said, with exit code 4. */
export function whenPrintingFails(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    const { message, fix } = advise(problemWords, 'cannotPrint', 'en', { why: systemReason(error) });
    process.exitCode = 4;
    process.stderr.write(`judgement-grid: ${message} ${fix}\n`);
  });
  // who reads no complaints gets none
  process.stderr.on('error', () => undefined);
}
