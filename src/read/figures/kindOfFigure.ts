import { plainHeading } from '../headingRole';
import type { UsedColumn } from './columnUses';
import { sideRuleOf } from './sideWords';
import { stepBack } from './stepBack';

/** What the figures of a row are: the indicator's own, its target, or something else that is said of it. */
export type KindOfFigure = 'own' | 'target' | 'aside';

/** A column "Type" of "Actual" and "Target". */
export interface KindColumn {
  column: number;
  /** Figures of their own have several words ("Actual", "Outturn"): these stay apart, and it cannot be told whose a target is. */
  several: boolean;
}

const actual = 'actuals?|results?|out ?turn|gwirioneddol|canlyniad(?:au)?|alldro';
const own = new RegExp(
  `^(?:${actual}|performance|achieved|current|latest|values?|gwir|perfformiad|cyflawnwyd|cyfredol|gwerth(?:oedd)?)` +
    '(?: (?:figures?|values?|performance|results?|outturn|period|year|ffigur|gwerth|perfformiad))?$',
);
/** Targets where they stand beside "Actual"; alone they may be plans of care. */
const planned = /^(?:annual )?(?:plan|planned|cynllun|cynlluniedig)(?: (?:value|figure|performance))?$/;
/** A column of more different words is of something else. */
const mostKinds = 12;
const mayBeKinds = new Set<UsedColumn['use']>(['other', 'indicator', 'indicatorCode', 'part', 'title']);

/** What a cell of a column "Type" says; nothing there is a figure like any other. undefined where it says something else. */
export function kindOfFigure(text: string): KindOfFigure | undefined {
  const plain = plainHeading(text);
  if (plain === '' || own.test(plain)) return 'own';
  if (planned.test(plain)) return 'target';
  const words = plain.split(' ');
  if (stepBack(words) !== undefined) return 'aside';
  const rule = sideRuleOf(words);
  return rule === undefined ? undefined : rule.kind === 'target' ? 'target' : 'aside';
}

/**
 * The column that says of each row whether its figures are actual ones or targets, whatever it is headed: all of its words are of such kinds.
 * One that the officer has put right is what they say.
 */
export function kindColumn(columns: readonly UsedColumn[]): KindColumn | undefined {
  if (!columns.some(({ use }) => use === 'figure')) return undefined;
  for (const { column, use, said, profile } of columns) {
    if (said === true || !mayBeKinds.has(use) || profile.distinct.size > mostKinds) continue;
    const texts = [...new Set([...profile.distinct].map((content) => plainHeading(String(content))))];
    const kinds = texts.map(kindOfFigure);
    const owned = kinds.filter((kind) => kind === 'own').length;
    const others = kinds.length - owned;
    const tells = owned > 0 ? others > 0 : others > 0 && kinds.every((kind) => kind === 'target');
    if (tells && !kinds.includes(undefined)) return { column, several: owned > 1 };
  }
  return undefined;
}

/** As `kindOfFigure`, of what stands in the place of an indicator's name; 'behind' for "Reviews – Target". A country alone may be where people were born. */
export function kindOfName(name: string): KindOfFigure | 'behind' {
  const plain = plainHeading(name);
  const words = plain.split(' ');
  if (stepBack(words) !== undefined) return 'aside';
  const rule = sideRuleOf(words);
  if (rule !== undefined && !rule.repeating) return rule.kind === 'target' ? 'target' : 'aside';
  return targetBehind(name) === '' ? 'own' : 'behind';
}

const ending = (words: string): RegExp =>
  new RegExp(`^(.+?)(?:\\s*[-–—:|(]\\s*|\\s)(?:${words})\\s*\\)?$`, 'i');
const [endsTarget, endsOwn] = [ending('targets?|targed(?:au)?'), ending(actual)];
const longestName = 300;

/** "Reviews" of "Reviews – Target"; '' for other names. */
export function targetBehind(name: string): string {
  return name.length > longestName ? '' : (endsTarget.exec(name.trim())?.[1] ?? '').trim();
}

/** "Reviews" of "Reviews – Actual"; other names as they are. */
export function withoutOwn(name: string): string {
  return name.length > longestName ? name : (endsOwn.exec(name.trim())?.[1] ?? name).trim();
}
