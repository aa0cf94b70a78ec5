import type { Authority } from './authority';

/** An authority's names as a problem's or a refusal's details: `authorityCy` is for the Welsh sentence, and English where there is no Welsh name. */
export function authorityDetails(
  authority: Pick<Authority, 'name' | 'nameCy'> | undefined,
): Record<'authority' | 'authorityCy', string> {
  const name = authority?.name ?? '';
  return { authority: name, authorityCy: authority?.nameCy ?? name };
}
