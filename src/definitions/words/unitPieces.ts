import type { Text } from '../../domain/text';

/**
 * The pieces that units are made of, as officers write them in English, and the same in Welsh. Each English piece is matched whole, in
 * any case; the first that fits counts, so longer ones stand first. `$1` and `$2` are the numbers in it.
 * The signs % and £ are the same in both.
 */
export const unitPieces: readonly (readonly [english: RegExp, welsh: string])[] = [
  [/per (?:head|person)(?: of (?:the )?population)?/, 'y pen'],
  [/per (\d[\d,]*)/, 'fesul $1'],
  [/per ?cent/, 'y cant'],
  [/per (?:week|wk)/, 'yr wythnos'],
  [/per (?:year|annum)/, 'y flwyddyn'],
  [/per month/, 'y mis'],
  [/per day/, 'y diwrnod'],
  [/per hour/, 'yr awr'],
  [/per resident/, 'y preswylydd'],
  [/per household/, 'yr aelwyd'],
  [/per child/, 'y plentyn'],
  [/per pupil/, 'y disgybl'],
  [/children (?:aged )?under (\d+)/, 'o blant dan $1 oed'],
  [/adults (?:aged )?(\d+) and over/, 'o oedolion $1 oed a hŷn'],
  [/(?:people |persons |population )?aged under (\d+)/, 'o bobl dan $1 oed'],
  [/(?:people |persons |population )?under (\d+)/, 'o bobl dan $1 oed'],
  [/(?:people |persons |population )?aged (\d+)(?: ?\+| (?:and|or) over)/, 'o bobl $1 oed a hŷn'],
  [/(?:people |persons |population )?(\d+)(?: ?\+| (?:and|or) over)/, 'o bobl $1 oed a hŷn'],
  [/(?:people |persons |population )?(?:aged )?(\d+)(?: to |-|–)(\d+)/, 'o bobl $1 i $2 oed'],
  [/of (?:the )?population|population/, 'o’r boblogaeth'],
  [/people|persons/, 'o bobl'],
  [/children/, 'o blant'],
  [/adults/, 'o oedolion'],
  [/pupils/, 'o ddisgyblion'],
  [/residents/, 'o drigolion'],
  [/households/, 'o aelwydydd'],
  [/thousands?|000s?/, 'mil'],
  [/millions?|m/, 'miliwn'],
  [/days/, 'diwrnod'],
  [/weeks/, 'wythnos'],
  [/months/, 'mis'],
  [/years/, 'blynedd'],
  [/hours/, 'awr'],
  [/minutes/, 'munud'],
  [/rate/, 'cyfradd'],
  [/ratio/, 'cymhareb'],
  [/score/, 'sgôr'],
  [/index/, 'mynegai'],
  [/number|count/, 'nifer'],
];

/** What a unit's first word is where the number is 1, in both languages: "1 person" of "people". */
export const unitOfOne: Readonly<Record<string, Required<Text>>> = {
  people: { en: 'person', cy: 'person' },
  persons: { en: 'person', cy: 'person' },
  children: { en: 'child', cy: 'plentyn' },
  adults: { en: 'adult', cy: 'oedolyn' },
  pupils: { en: 'pupil', cy: 'disgybl' },
  residents: { en: 'resident', cy: 'preswylydd' },
  households: { en: 'household', cy: 'aelwyd' },
  days: { en: 'day', cy: 'diwrnod' },
  weeks: { en: 'week', cy: 'wythnos' },
  months: { en: 'month', cy: 'mis' },
  years: { en: 'year', cy: 'flwyddyn' },
  hours: { en: 'hour', cy: 'awr' },
  minutes: { en: 'minute', cy: 'munud' },
};
