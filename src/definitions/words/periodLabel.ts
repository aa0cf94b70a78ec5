import { months } from './months';
import type { Language } from '../../domain/text';

const english = months.map(({ en }) => en);
const welsh = months.map(({ cy }) => cy);
/** Months as they are after “i”: “Ebrill 2015 i Fawrth 2016”. */
const softly: ReadonlyMap<string, string> = new Map([
  ['Mawrth', 'Fawrth'],
  ['Mai', 'Fai'],
  ['Mehefin', 'Fehefin'],
  ['Gorffennaf', 'Orffennaf'],
  ['Medi', 'Fedi'],
  ['Tachwedd', 'Dachwedd'],
  ['Rhagfyr', 'Ragfyr'],
]);
const afterI = new RegExp(`\\bi (${[...softly.keys()].join('|')})\\b`, 'gu');
const month = {
  cy: new RegExp(`\\b(${english.join('|')})\\b`, 'giu'),
  en: new RegExp(`\\b(${welsh.join('|')})\\b`, 'giu'),
} as const;

/**
 * What a sheet calls a period, in the reader's language: "31 March 2019" and "31 Mawrth 2019", "Q2 2015-16" and "Ch2 2015-16"; what is
 * neither a month, a quarter nor a stretch of them stays as it was written.
 */
export function periodLabel(label: string, language: Language): string {
  const from: readonly string[] = language === 'cy' ? english : welsh;
  const to: readonly string[] = language === 'cy' ? welsh : english;
  const named = label.replace(month[language], (word) => {
    const at = from.findIndex((name) => name.toLowerCase() === word.toLowerCase());
    return to[at] ?? word;
  });
  return language === 'cy'
    ? named
        .replace(/\bQ([1-4])\b/gu, 'Ch$1')
        .replace(/(\d) to (?=\p{L}*\s?\d)/gu, '$1 i ')
        .replace(afterI, (_, name: string) => `i ${softly.get(name) ?? name}`)
        .replace(/^(?:the )?year (?:ending|ended|to) (?=\d)/iu, 'y flwyddyn hyd at ')
    : named.replace(/\bCh([1-4])\b/gu, 'Q$1');
}
