import type { Actor } from '../domain/action';

/** What in an officer's word names each of the three actors, in English and Welsh. */
const signs: readonly (readonly [RegExp, Actor])[] = [
  [/manage|director|head of|rheolwr|rheolwyr|cyfarwyddwr/i, 'seniorManagers'],
  [/staff|worker|practitioner|team|gweithwyr|ymarferwyr/i, 'staff'],
  [/council|cabinet|member|cyngor|cynghor|aelod/i, 'council'],
];

/** Who is to act, by the officer's word; undefined where it names none of the three. */
export function actorNamed(word: string): Actor | undefined {
  return signs.find(([sign]) => sign.test(word))?.[1];
}
