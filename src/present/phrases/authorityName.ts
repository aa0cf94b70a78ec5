import type { Assessment } from '../../domain/assessment';

/** An authority's name in the assessment's language, by its index; English where it has no Welsh name. */
export function authorityName({ tidied, language }: Assessment, index: number): string {
  const authority = tidied.figures.authorities[index];
  if (authority === undefined) throw new RangeError(`no authority ${index}`);
  return language === 'cy' ? (authority.nameCy ?? authority.name) : authority.name;
}
