import type { Revision } from '../../domain/revision';
import { revisionIn } from '../../parse/revisionIn';
import { plainHeading } from '../headingRole';
import { isGenericValue, type HeadingParts } from './headingParts';

interface Headed {
  parts: HeadingParts;
  revision?: Revision;
}

/** "SW1 (Rev)" and "Final SW1" beside "SW1" or beside another such are figures of "SW1", and say which of them count. */
export function revisedHeadings<Each extends Headed>(headed: readonly Each[]): readonly Each[] {
  const said = headed.map(({ parts }) => {
    const found = revisionIn(parts.rest);
    return found === undefined || found.revision === 'outturn' ? undefined : found;
  });
  const nameOf = ({ parts }: Each, at: number): string => said[at]?.rest ?? parts.rest;
  const keyOf = (each: Each, at: number): string => {
    const name = plainHeading(nameOf(each, at));
    const { authority, period, part } = each.parts;
    return JSON.stringify([
      authority,
      period,
      part === 'value' ? undefined : part,
      isGenericValue(name) ? '' : name,
    ]);
  };
  const times = new Map<string, number>();
  const keys = headed.map(keyOf);
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return headed.map((each, at) => {
    const found = said[at];
    if (found === undefined || (times.get(keys[at] ?? '') ?? 0) < 2) return each;
    const rest = isGenericValue(plainHeading(found.rest)) ? '' : found.rest;
    return { ...each, parts: { ...each.parts, rest }, revision: found.revision };
  });
}
