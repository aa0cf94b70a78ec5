import type { Work } from './work';

/** Milliseconds of work between two turns. */
const longest = 30;

export interface Line {
  /** Takes work, and whom to tell when it is done. */
  add: <Made>(work: Work<Made>, done: (made: Made) => void) => void;
  /** Does now all that is still to be done of what was begun. */
  finish: () => void;
}

/**
 * Carries out one piece of work after another, each whole before the next begins.
 * @param turn where given, lets others have theirs after each 30 milliseconds; without, everything is done at once
 */
export function oneAfterAnother(turn?: (act: () => void) => void): Line {
  const waiting: (() => boolean)[] = [];
  let isBusy = false;
  /** Does a piece of the first. @returns false where nothing waits, or where it is called from within */
  const goOn = (): boolean => {
    const [first] = waiting;
    if (first === undefined || isBusy) return false;
    isBusy = true;
    try {
      if (first()) waiting.shift();
    } catch (error) {
      waiting.shift(); // a fault of ours must not hold up what comes after
      throw error;
    } finally {
      isBusy = false;
    }
    return waiting.length > 0;
  };
  const inTurns = (): void => {
    const since = performance.now();
    while (goOn()) {
      if (turn === undefined || performance.now() - since < longest) continue;
      turn(inTurns);
      return;
    }
  };
  return {
    add: (work, done) => {
      waiting.push(() => {
        const step = work.next();
        if (step.done === true) done(step.value);
        return step.done === true;
      });
      // what waits already goes on by itself
      if (waiting.length === 1) inTurns();
    },
    finish: () => {
      while (goOn());
    },
  };
}
