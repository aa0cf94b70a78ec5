import { periodInText } from './periodInText';

/** A heading without the time in it; the whole where it has none. */
export function withoutPeriod(text: string): string {
  return periodInText(text)?.rest ?? text;
}
