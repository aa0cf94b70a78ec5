import type { Domain, Framework } from '../../domain/framework';

/** The domain that an officer's register or finding means: by id, name in either language, or alias; case, accents and dashes aside. */
export function domainNamed(framework: Framework, text: string): Domain | undefined {
  const wanted = plain(text);
  if (wanted === '') return undefined;
  return framework.domains.find((domain) =>
    [domain.id, domain.name.en, domain.name.cy ?? '', ...domain.aliases].some(
      (name) => plain(name) === wanted,
    ),
  );
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
