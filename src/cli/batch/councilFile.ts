import type { Authority } from '../../domain/authority';

/** The name of an authority's file, without its ending: its code, then its English name in small letters: "W06000024-merthyr-tydfil". The
 * same in every run: it depends on nothing but the authority. */
export function councilFile({ gss, name }: Authority): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${gss}-${plain}`;
}
