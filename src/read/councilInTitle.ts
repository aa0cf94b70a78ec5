import { authorityIndex } from '../parse/authorityIndex';
import { councilName, isAlsoWord } from './councilName';

const joints = /\s[-–—|·]+\s|\s*[:;|,()–—]\s*/;
const sayCouncil = /\b(?:council|cyngor|borough|county|city|bwrdeistref|sir|dinas)\b/i;
const longestName = 7;

/**
 * The one council that a title names, alone or beside other words: "Blackpool Council – Performance scorecard", "Scorecard of Cyngor Gwynedd";
 * undefined where it names none or several.
 * @returns the name as it stands in the title
 */
export function councilInTitle(text: string): string | undefined {
  if (councilName(text) === 'council') return text;
  if (text.length > 200) return undefined;
  const found = new Map<string, string>();
  for (const part of text.split(joints)) {
    const name = councilName(part) === 'council' && !isAlsoWord(part) ? part : councilAmong(part);
    if (name === undefined) continue;
    const match = authorityIndex().matchExactly(name);
    if (match.kind === 'authority') found.set(match.authority.gss, name.trim());
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** The longest run of words that is a council's name and says so: "Blackpool Council". */
function councilAmong(part: string): string | undefined {
  if (!sayCouncil.test(part)) return undefined;
  const words = part.trim().split(/\s+/);
  for (let length = Math.min(longestName, words.length); length > 1; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const run = words
        .slice(from, from + length)
        .join(' ')
        .replace(/[’']s$/, '');
      if (sayCouncil.test(run) && councilName(run) === 'council') return run;
    }
  }
  return undefined;
}
