import type { Domain, Framework } from '../../domain/framework';
import { madeOnce } from '../../domain/madeOnce';

/** Names are looked up for every indicator and finding: each framework's are made plain once. */
const names = madeOnce(namesOf);

/** The domain that an officer's register or finding means: by id, name in either language, or alias; case, accents and dashes aside. */
export function domainNamed(framework: Framework, text: string): Domain | undefined {
  return names(framework).get(plain(text));
}

function namesOf({ domains }: Framework): ReadonlyMap<string, Domain> {
  const made = new Map<string, Domain>();
  const kinds: ((domain: Domain) => readonly string[])[] = [
    ({ id }) => [id],
    ({ name }) => [name.en, name.cy ?? ''],
    ({ aliases }) => aliases,
  ];
  for (const kind of kinds) {
    for (const domain of domains) {
      for (const name of kind(domain).map(plain)) if (name !== '' && !made.has(name)) made.set(name, domain);
    }
  }
  return made;
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
