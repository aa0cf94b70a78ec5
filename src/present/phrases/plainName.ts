import type { Authority } from '../../domain/authority';
import type { Language } from '../../domain/text';

/** What an authority is called in a language; its English name where it has no Welsh one. Two may have one name: see `councilLabel`. */
export function plainName(authority: Authority, language: Language): string {
  return language === 'cy' ? (authority.nameCy ?? authority.name) : authority.name;
}
