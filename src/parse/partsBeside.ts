import { partInName } from './partInName';

/** A name, and the part of a reading that is already known to stand under it. */
export interface PartlyNamed {
  name: string;
  part?: 'numerator' | 'denominator';
}

/** A name that says which part of its readings stands under it, beside the names of their other parts. */
export interface NamedPart {
  part: 'value' | 'numerator' | 'denominator';
  /** What all parts are called together. */
  name: string;
  /** The word for the value, where it says how it is counted: "%", "Rate". */
  unit?: string;
  /** The words can mean nothing else; "n" and "count" may, and the figures must say so. */
  certain: boolean;
}

interface Member {
  at: number;
  part: NamedPart['part'];
  stem: string;
  /** The whole name is the stem. */
  plain: boolean;
  unit?: string;
  certain: boolean;
}

const units = '%|per ?cent(?:age)?|pct|rate|proportion|canran|cyfradd|cyfran';
const words = {
  value: `values?|val|v|gwerth|result|canlyniad|${units}`,
  numerator: 'num|numer|n|top|count|number|nifer|rhif',
  denominator: 'den|denom|d|base|bottom|enw',
} as const;
const certain = /^(?:num|numer|den|denom)$/i;
const isUnit = new RegExp(`^(?:${units})$`, 'i');
const behind = Object.entries(words).map(
  ([part, list]) =>
    [
      part as NamedPart['part'],
      new RegExp(`^(.+?)(?:[\\s_]*[-–—:|/([][\\s]*|[\\s_]+)(${list})\\s*[)\\]]?$`, 'i'),
    ] as const,
);
const ahead = new RegExp(`^(values?|gwerth|${units})(?: (?:of|for))?[\\s:–-]+(.+)$`, 'i');
const longestName = 300;

/**
 * Which of the names are parts of one reading: "SW1 - Value", "SW1 Num" and "SW1 (denominator)", or "SW1" beside "SW1_N" and "SW1_D". undefined for names
 * that stand for themselves. A name is a part only beside others: its value, or both numerator and denominator.
 */
export function partsBeside(names: readonly PartlyNamed[]): (NamedPart | undefined)[] {
  const families = new Map<string, Member[]>();
  names.forEach((named, at) => {
    for (const member of membersOf(named, at)) {
      const key = member.stem.toLowerCase().replace(/[\s_]+/g, ' ');
      families.set(key, [...(families.get(key) ?? []), member]);
    }
  });
  const made: (NamedPart | undefined)[] = names.map(() => undefined);
  for (const family of families.values()) {
    const parts = togetherIn(family);
    const name = (parts.find(({ plain }) => plain) ?? parts[0])?.stem ?? '';
    const isCertain = parts.every((member) => member.part === 'value' || member.certain);
    for (const { at, part, unit } of parts)
      made[at] ??= { part, name, ...(unit !== undefined && { unit }), certain: isCertain };
  }
  return made;
}

function membersOf({ name, part }: PartlyNamed, at: number): Member[] {
  if (name === '' || name.length > longestName) return [];
  if (part !== undefined) return [{ at, part, stem: name, plain: false, certain: true }];
  const said = partInName(name);
  if (said !== undefined)
    return said.rest === '' ? [] : [{ at, part: said.part, stem: said.rest, plain: false, certain: true }];
  const members: Member[] = [{ at, part: 'value', stem: name, plain: true, certain: true }];
  for (const [kind, ending] of behind) {
    const [, stem = '', word = ''] = ending.exec(name) ?? [];
    if (stem !== '') members.push({ at, part: kind, stem, plain: false, ...wordSays(word) });
  }
  const [, word = '', stem = ''] = ahead.exec(name) ?? [];
  if (stem !== '') members.push({ at, part: 'value', stem, plain: false, ...wordSays(word) });
  return members;
}

function wordSays(word: string): Pick<Member, 'unit' | 'certain'> {
  return { certain: certain.test(word), ...(isUnit.test(word) && { unit: word }) };
}

/** One value, one numerator and one denominator of a family; nothing where they make no reading. */
function togetherIn(family: readonly Member[]): readonly Member[] {
  const of = (part: NamedPart['part']): readonly Member[] => family.filter((member) => member.part === part);
  const [tops, bottoms] = [of('numerator'), of('denominator')];
  if (tops.length > 1 || bottoms.length > 1 || tops.length + bottoms.length === 0) return [];
  const values = of('value');
  const value =
    values.find(({ plain }) => plain) ??
    values.find(({ unit }) => unit === undefined) ??
    (values.length === 1 ? values[0] : undefined);
  const parts = [...(value === undefined ? [] : [value]), ...tops, ...bottoms];
  const allCertain = [...tops, ...bottoms].every((member) => member.certain);
  return allCertain ? (parts.length > 1 ? parts : []) : parts.length === 3 ? parts : [];
}
