/** Long work of the host: at each `yield` it may be paused. The same idea as `Steps`, without how far it is. */
export type Work<Made> = Generator<undefined, Made, undefined>;

/** Carries work out without a pause. */
export function atOnce<Made>(work: Work<Made>): Made {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
