import { Refusal } from '../domain/refusal';
import type { JobOptions } from './stop';

/** Milliseconds that Excel has for an answer once the officer has asked to stop. */
const usualPatience = 5000;

/**
 * A job that can be stopped although Excel does not answer. Asked to stop, it has a while for every answer that it waits for: where they
 * come, it ends as it ends by itself (a publish puts back what it has written). Where none comes, it is given up, and does nothing more
 * even if Excel should answer in the end: what it has left half done is put right by the next.
 * @throws Refusal('stoppedWaiting') where it was given up
 */
export function untilGivenUp<Result>(
  context: Excel.RequestContext,
  job: (context: Excel.RequestContext) => Promise<Result>,
  { signal, patience = usualPatience }: Pick<JobOptions, 'signal' | 'patience'>,
): Promise<Result> {
  if (signal === undefined) return job(context);
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const sync = context.sync.bind(context);
    const wait = (): void => {
      clearTimeout(waiting);
      if (!signal.aborted) return;
      waiting = setTimeout(() => {
        isGivenUp = true;
        reject(new Refusal('stoppedWaiting', {}, 'file'));
      }, patience);
    };
    // never answered: what was given up does not go on
    const answered = <Answer>(answer: Promise<Answer>): Promise<Answer> =>
      new Promise((give, refuse) => {
        const unlessGivenUp =
          <Value>(act: (value: Value) => void) =>
          (value: Value): void => {
            if (isGivenUp) return;
            clearTimeout(waiting);
            act(value);
          };
        wait();
        answer.then(unlessGivenUp(give), unlessGivenUp(refuse));
      });
    context.sync = <Value>(value?: Value): Promise<Value> => {
      const asked: Promise<unknown> = isGivenUp ? never : sync(value);
      return answered(asked as Promise<Value>);
    };
    signal.addEventListener('abort', wait);
    const end = (): void => {
      clearTimeout(waiting);
      signal.removeEventListener('abort', wait);
    };
    job(context).then(resolve, reject).finally(end);
  });
}

const never = new Promise<never>(() => undefined);
