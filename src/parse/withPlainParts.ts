const ordinals = ['1st|first|cyntaf', '2nd|second|ail', '3rd|third|trydydd', '4th|fourth|pedwerydd'];
const words = ['one', 'two', 'three', 'four'];
const any = ordinals.join('|');
const before = new RegExp(`\\b(${any}) (quarter|half|chwarter|hanner)\\b`, 'gi');
const behind = new RegExp(`\\b(quarter|half|chwarter|hanner) (cyntaf|${words.join('|')})\\b`, 'gi');

/** A text with "first quarter", "2nd quarter", "quarter two", "ail chwarter" as "quarter 1" and so on. */
export function withPlainParts(text: string): string {
  if (!/quarter|half|chwarter|hanner/i.test(text)) return text;
  return text
    .replace(before, (_, said: string, part: string) => `${part} ${numberOf(said)}`)
    .replace(behind, (_, part: string, said: string) => `${part} ${numberOf(said)}`);
}

function numberOf(said: string): string {
  const word = said.toLowerCase();
  const at = ordinals.findIndex((each) => each.split('|').includes(word));
  return String((at < 0 ? words.indexOf(word) : at) + 1);
}
