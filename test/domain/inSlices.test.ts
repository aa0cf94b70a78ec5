import { inSlices } from '../../src/domain/inSlices';
import { atOnce, each, partOf, type Steps } from '../../src/domain/steps';

/** Adds up to 100, with a step after each ten; a step takes 15 ms of a clock that is only read. */
function work(clock: { at: number }): { steps: Steps<number>; done: number[] } {
  const done: number[] = [];
  function* add(): Steps<number> {
    let sum = 0;
    yield* each(
      100,
      (at) => {
        sum += at + 1;
        done.push(at);
        if (at % 10 === 9) clock.at += 15;
      },
      10,
    );
    return sum;
  }
  return { steps: add(), done };
}

describe('work in slices', () => {
  test('without a pause it makes the same', () => {
    expect(atOnce(work({ at: 0 }).steps)).toBe(5050);
  });

  test('with pauses after each 40 ms of work, and it says how far it is', async () => {
    const clock = { at: 0 };
    const [pauses, shares]: [number[], number[]] = [[], []];
    const pause = (): Promise<void> => {
      pauses.push(clock.at);
      clock.at += 1000;
      return Promise.resolve();
    };
    const { steps } = work(clock);
    const sum = await inSlices(steps, {
      pause,
      now: () => clock.at,
      onProgress: (share) => shares.push(share),
    });
    expect(sum).toBe(5050);
    expect(pauses).toEqual([45, 1090, 2135]);
    expect(shares).toEqual([0.29, 0.59, 0.89]);
  });

  test('it is given up as soon as it is asked to stop', async () => {
    const clock = { at: 0 };
    const stop = new AbortController();
    const { steps, done } = work(clock);
    const pause = (): Promise<void> => {
      stop.abort();
      return Promise.resolve();
    };
    await expect(inSlices(steps, { pause, now: () => clock.at, signal: stop.signal })).rejects.toMatchObject({
      code: 'stopped',
    });
    expect(done).toHaveLength(30);
  });

  test('what it throws comes through', async () => {
    function* failing(): Steps<undefined> {
      yield 0;
      throw new RangeError('no');
    }
    const options = { pause: () => Promise.resolve(), now: () => 0 };
    await expect(inSlices(failing(), options)).rejects.toThrow(RangeError);
  });

  test('a part’s 0 to 1 is its share of the whole', () => {
    function* halves(): Steps<string> {
      yield 0;
      yield 0.5;
      return 'made';
    }
    expect([...partOf(halves(), 0.2, 0.4)]).toEqual([0.2, expect.closeTo(0.3)]);
  });
});
