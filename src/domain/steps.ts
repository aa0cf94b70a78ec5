/** Work in steps: at each `yield` it may be paused or given up. It says how far it is, 0 to 1. */
export type Steps<Made> = Generator<number, Made, undefined>;

/** Carries work out without a pause. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Work as a part of larger work: its 0 to 1 becomes `from` to `to`. */
export function* partOf<Made>(steps: Steps<Made>, from: number, to: number): Steps<Made> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Does the same for each number from 0 to `count`, with a step after so many. */
export function* each(count: number, act: (at: number) => void, inOneStep = 2048): Steps<undefined> {
  for (let at = 0; at < count; at += 1) {
    act(at);
    if (at % inOneStep === inOneStep - 1) yield at / count;
  }
  return undefined;
}

/** What is made of each of a list, with a step after each. */
export function* stepByStep<From, Made>(from: readonly From[], make: (one: From) => Made): Steps<Made[]> {
  const made: Made[] = [];
  for (const one of from) {
    made.push(make(one));
    yield made.length / from.length;
  }
  return made;
}
