import type { Surroundings } from './surroundings';

/** A line on the terminal that says how far the job is; nothing where there is no terminal. */
export function progressLine(around: Surroundings): {
  at: (share: number, what: string) => void;
  done: () => void;
} {
  if (!around.showsProgress) return { at: () => undefined, done: () => undefined };
  const wide = 24;
  return {
    at: (share, what) => {
      const filled = Math.round(share * wide);
      around.error(`\r\u001b[K[${'#'.repeat(filled)}${'.'.repeat(wide - filled)}] ${what}`);
    },
    done: () => {
      around.error('\r\u001b[K');
    },
  };
}
