import type { Authority } from '../../domain/authority';

/** Authorities whose English or Welsh name (or GSS code) holds every word typed, accents and case aside. */
export function namesMatching(authorities: readonly Authority[], typed: string): readonly Authority[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return authorities.filter((authority) => {
    const names = plain(`${authority.name} ${authority.nameCy ?? ''} ${authority.gss}`);
    return words.every((word) => names.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
