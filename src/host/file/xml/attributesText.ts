import { escapeXml } from './escapeXml';

/** Attributes as a tag writes them, each with a leading space; undefined ones are left out, true and false are 1 and 0. */
export function attributesText(
  attributes: Iterable<[string, string | number | boolean | undefined]>,
): string {
  let text = '';
  for (const [name, value] of attributes) {
    if (value === undefined) continue;
    text += ` ${name}="${typeof value === 'boolean' ? (value ? '1' : '0') : escapeXml(String(value))}"`;
  }
  return text;
}
