import type { Actor } from '../domain/action';

/** What in an officer's word names each of the three actors, in English and Welsh; Welsh words change their beginnings ("Uwch reolwyr"). */
const signs: readonly (readonly [RegExp, Actor])[] = [
  [/manage|director|head of|rh?eolwy?r|[cg]yfarwyddwy?r/i, 'seniorManagers'],
  [/staff|worker|practitioner|team|weithwyr|weithiwr|ymarfer(wyr|ydd)/i, 'staff'],
  [/council|cabinet|member|[cg]yngh?or|aelod/i, 'council'],
];

/** Who is to act, by the officer's word; undefined where it names none of the three. */
export function actorNamed(word: string): Actor | undefined {
  return signs.find(([sign]) => sign.test(word))?.[1];
}
