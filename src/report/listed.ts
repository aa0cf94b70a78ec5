import type { Words } from './reportPart';

/** Names one after the other, in each language. */
export function listed(names: readonly Words[], between = ', '): Words {
  return {
    en: names.map(({ en }) => en).join(between),
    cy: names.map(({ cy }) => cy).join(between),
  };
}
