import { countedNouns } from './countedNouns';

/** A piece of a unit in English, the same in Welsh behind a number, and in Welsh where it begins a unit that stands alone. */
type UnitPiece = readonly [english: RegExp, welsh: string, alone?: string];

const ofPeople = '(?:people |persons |population )?';
const ages: readonly (readonly [english: string, age: string])[] = [
  [`${ofPeople}(?:aged )?under (\\d+)`, 'dan $1 oed'],
  [`${ofPeople}(?:aged )?(\\d+)(?: years)?(?: ?\\+| (?:and|or) over)`, '$1 oed a hŷn'],
  [`${ofPeople}(?:aged )?(\\d+)(?: to |-|–)(\\d+)(?! year)`, '$1 i $2 oed'],
];

/**
 * The pieces that units are made of, as officers write them in English, and the same in Welsh. Each English piece is matched whole, in
 * any case; the first that fits counts, so longer ones stand first. `$1` and `$2` are the numbers in it.
 * The signs % and £ are the same in both.
 */
export const unitPieces: readonly UnitPiece[] = [
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
  [/per adult/, 'fesul oedolyn'],
  [/per pupil/, 'y disgybl'],
  [/per family/, 'fesul teulu'],
  [/per client/, 'fesul cleient'],
  [/per case/, 'fesul achos'],
  [/per visit/, 'fesul ymweliad'],
  [/per placement/, 'fesul lleoliad'],
  [/per social worker/, 'fesul gweithiwr cymdeithasol'],
  [/per (?:FTE|full[- ]time equivalent)/, 'fesul cyfwerth ag amser llawn'],
  ...ages.map(([english, age]): UnitPiece => [
    new RegExp(`(?:of )?${english}`),
    `o bobl ${age}`,
    `pobl ${age}`,
  ]),
  [/(?:of )?(\d+)[- ]year[- ]olds/, 'o rai $1 oed', 'rhai $1 oed'],
  ...countedNouns.map(({ en, cy }): UnitPiece => [
    new RegExp(`(?:of (?:all |the )?)?(?:${en.many.source})`),
    cy.many,
    cy.alone,
  ]),
  [/of (?:the )?population|population/, 'o’r boblogaeth', 'y boblogaeth'],
  [/of (?:the )?total/, 'o’r cyfanswm'],
  [/thousands?|000s?|k/, 'mil'],
  [/millions?|mn?/, 'miliwn'],
  [/(?:average|mean) (?:number of )?days/, 'diwrnod ar gyfartaledd'],
  [/(?:average|mean) (?:number of )?weeks/, 'wythnos ar gyfartaledd'],
  [/working days/, 'diwrnod gwaith'],
  [/calendar days/, 'diwrnod calendr'],
  [/school days/, 'diwrnod ysgol'],
  [/days lost/, 'diwrnod a gollwyd'],
  [/days/, 'diwrnod'],
  [/weeks/, 'wythnos'],
  [/months/, 'mis'],
  [/years/, 'blynedd'],
  [/hours/, 'awr'],
  [/minutes/, 'munud'],
  [/FTEs?|full[- ]time equivalents?/, 'cyfwerth ag amser llawn'],
  [/percentage points?/, 'pwynt canran'],
  [/points/, 'pwynt'],
  [/pence/, 'ceiniog'],
  [/percentage/, 'canran'],
  [/rate/, 'cyfradd'],
  [/ratio/, 'cymhareb'],
  [/average score/, 'sgôr gyfartalog'],
  [/score/, 'sgôr'],
  [/index/, 'mynegai'],
  [/number|count/, 'nifer'],
];

/** Lengths of time behind 1, in English and in Welsh: "1 day" of "days". */
export const timesOfOne: readonly (readonly [many: RegExp, english: string, welsh: string])[] = [
  [/days/, 'day', 'diwrnod'],
  [/weeks/, 'week', 'wythnos'],
  [/months/, 'month', 'mis'],
  [/years/, 'year', 'flwyddyn'],
  [/hours/, 'hour', 'awr'],
  [/minutes/, 'minute', 'munud'],
];
