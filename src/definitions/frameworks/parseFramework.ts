import type { Framework } from '../../domain/framework';
import type { Problem, Staged } from '../../domain/problem';
import type { z } from 'zod';
import { agreement } from './agreement';
import { pathPlace, type PlaceOf } from './mistakePlace';
import { frameworkSchema } from './schema';

/** So many mistakes are named; how many more there are is said. */
const mostNamed = 100;

/**
 * A framework from a file's content.
 * @param json what `JSON.parse` gave
 * @param placeOf where a part stands in the file or on the sheet
 * @returns the framework, or undefined with one problem for each mistake, to `mostNamed`; `details.path` names the part: "domains.3.theme"
 */
export function parseFramework(json: unknown, placeOf: PlaceOf = pathPlace): Staged<Framework | undefined> {
  const parsed = frameworkSchema.safeParse(json);
  const issues = parsed.error?.issues ?? [];
  const found = parsed.success
    ? agreement(parsed.data)
    : issues.slice(0, mostNamed).flatMap((issue) => mistakes(issue, json));
  const more = Math.max(0, issues.length - mostNamed, found.length - mostNamed);
  const problems = found.slice(0, mostNamed).map((problem): Problem => {
    const { path = '', name = '' } = problem.details;
    const steps = path === '(top)' ? [] : String(path).split('.');
    const whole = problem.code === 'frameworkUnknownField' ? [...steps, String(name)] : steps;
    const { at, ...place } = placeOf(whole);
    return { ...problem, ...(at !== undefined && { at }), details: { ...problem.details, ...place } };
  });
  if (more > 0) problems.push(mistake('frameworkMoreMistakes', { more }));
  return { made: parsed.success && problems.length === 0 ? parsed.data : undefined, problems };
}

function mistakes(issue: z.core.$ZodIssue, json: unknown): Problem[] {
  const path = issue.path.map(String).join('.') || '(top)';
  if (isMissing(json, issue.path)) {
    const expected =
      'expected' in issue ? String(issue.expected) : 'values' in issue ? issue.values.join(', ') : '';
    return [mistake('frameworkFieldMissing', { path, expected })];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => mistake('frameworkUnknownField', { path, name }));
    case 'invalid_type':
      return [mistake('frameworkWrongKind', { path, expected: issue.expected })];
    case 'too_small':
      return [mistake('frameworkTooSmall', { path, least: Number(issue.minimum) })];
    case 'too_big':
      return [mistake('frameworkTooBig', { path, most: Number(issue.maximum) })];
    case 'invalid_value':
      return [mistake('frameworkNotOneOf', { path, allowed: issue.values.map(String).join(', ') })];
    case 'invalid_format':
      return [mistake(issue.format === 'date' ? 'frameworkBadDate' : 'frameworkBadId', { path })];
    case 'invalid_union':
      return [mistake('frameworkNotOneOf', { path, allowed: 'quartile, threshold, target, context' })];
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return [mistake('frameworkWrongKind', { path, expected: issue.code })];
  }
}

/** Whether there is nothing at a path: then the mistake is that it is missing, whatever ought to stand there. */
function isMissing(json: unknown, path: readonly PropertyKey[]): boolean {
  let part: unknown = json;
  for (const step of path) {
    if (typeof part !== 'object' || part === null) return false;
    part = (part as Record<PropertyKey, unknown>)[step];
  }
  return part === undefined;
}

function mistake(code: string, details: Record<string, string | number>): Problem {
  return { code, severity: 'error', details };
}
