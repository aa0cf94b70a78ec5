import type { Problem } from './problem';

/**
 * The run cannot be done as asked: an unknown authority, an absent period, nothing usable in the input. Thrown by a stage where
 * the request itself does not fit, and shown to the officer in one sentence (`code` names it in the catalogue of refusals).
 */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly details: Readonly<Record<string, string | number>> = {},
    /** usage: the request does not fit the input (exit 2) · nothing: the input has nothing usable (exit 3) · file: exit 4. */
    readonly kind: 'usage' | 'nothing' | 'file' = 'usage',
    /** Where several mistakes stand behind it: each of them. */
    readonly mistakes: readonly Problem[] = [],
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
