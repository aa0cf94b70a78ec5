import type { Words } from './reportPart';

/** Names one after the other, in each language. */
export function listed(names: readonly Words[], between = ', '): Words {
  const within = names.flatMap(({ en: text, only, within: inner = [] }) =>
    only === undefined ? inner : [{ text, only }],
  );
  return {
    en: names.map(({ en }) => en).join(between),
    cy: names.map(({ cy }) => cy).join(between),
    ...(within.length > 0 && { within }),
  };
}
