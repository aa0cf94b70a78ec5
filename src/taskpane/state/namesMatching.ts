import type { Authority } from '../../domain/authority';
import { matching } from './matching';

/** Authorities whose English or Welsh name (or GSS code) holds every word typed. */
export function namesMatching(authorities: readonly Authority[], typed: string): readonly Authority[] {
  return matching(authorities, ({ name, nameCy = '', gss }) => `${name} ${nameCy} ${gss}`, typed);
}
