import type { Authority } from '../domain/authority';
import { authorityIndex } from './authorityIndex';

/** Names of authorities of the figures that are much like a text, most alike first, with commas between; '' where none is. */
export function namesLike(text: string, among: readonly Authority[]): string {
  const nearest = authorityIndex().nearestNames(text, among);
  return nearest.map(({ name }) => name).join(', ');
}
