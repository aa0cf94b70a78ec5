import type { MessagePort } from 'node:worker_threads';
import { Refusal } from '../../domain/refusal';
import { assessOne } from './assessOne';
import type { BatchFault, BatchGround } from './batchGround';

/** One thread of a command for all authorities: is told the ground, then places in the figures, one when it has said what became of the last. */
export function batchWorker(port: MessagePort): void {
  port.once('message', (ground: BatchGround) => {
    const assess = assessOne(ground, { signal: new AbortController().signal });
    port.on('message', (at: number) => {
      assess(at).then(
        (result) => {
          port.postMessage(result);
        },
        (error: unknown) => {
          port.postMessage(faultOf(error));
        },
      );
    });
  });
}

function faultOf(error: unknown): BatchFault {
  if (error instanceof Refusal) {
    return { kind: 'fault', code: error.code, details: error.details, exit: error.kind };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'fault', code: 'unexpected', details: { message }, exit: 'file' };
}
