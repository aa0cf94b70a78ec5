import { decimalsOf } from './decimalsOf';

/** Whether a printed value is what the numbers behind it give, to the decimals that it is printed with and half a percent. */
export function gives(value: number, made: number): boolean {
  return Math.abs(made - value) <= 0.51 * 10 ** -decimalsOf(value) + 0.005 * Math.abs(value);
}
