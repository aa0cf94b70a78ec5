/**
 * A tab name that Excel takes and nobody else has: at most 31 characters, none of / \ ? * : [ ], no apostrophe at an end, not "History".
 * @param taken names in use, in any case
 */
export function worksheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const clean = wanted
    .replace(/[/\\?*:[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^['\s]+|['\s]+$/g, '');
  const base = clean === '' || clean.toLowerCase() === 'history' ? 'Judgement Grid' : clean;
  for (let attempt = 1; ; attempt++) {
    const suffix = attempt === 1 ? '' : attempt === 2 ? ' (JG)' : ` (JG ${attempt - 1})`;
    const name = base.slice(0, 31 - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
