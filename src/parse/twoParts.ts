import type { Found } from './nameBook';

const code = '[EWSNK]\\d{8}|\\d{3}|\\d\\d[A-Z]{1,2}';
const codeFirst = new RegExp(`^[([]?(${code})[)\\]]?[\\s:|–—-]+(\\S.*)$`);
const codeLast = new RegExp(`^(.*\\S)[\\s:|–—-]+[([]?(${code})[)\\]]?$`);
const twoNames = /^([^/|]*[^/|\s])\s*(?:[/|]|\s[–—-]\s|\n)\s*([^/|]+)$/;

/** A text of two parts that may both say whose the figures are; the first as a code where there is one. */
export function twoParts(text: string): { code?: string; names: readonly string[] } | undefined {
  const trimmed = text.trim();
  const [, first, after] = codeFirst.exec(trimmed) ?? [];
  if (first !== undefined && after !== undefined) return { code: first, names: [after] };
  const [, before, last] = codeLast.exec(trimmed) ?? [];
  if (last !== undefined && before !== undefined) return { code: last, names: [before] };
  const [, one, other] = twoNames.exec(trimmed) ?? [];
  return one === undefined || other === undefined ? undefined : { names: [one, other] };
}

/** What both lead to; undefined where one leads nowhere, or elsewhere: "Cheshire East / Cheshire West" is neither. */
export function bothOf(one: Found | undefined, others: readonly (Found | undefined)[]): Found | undefined {
  if (one === undefined) return undefined;
  if ('aggregate' in one)
    return others.some(
      (other) => other !== undefined && 'aggregate' in other && other.aggregate === one.aggregate,
    )
      ? one
      : undefined;
  const namesakes = one.namesakes.filter(({ authority }) =>
    others.some(
      (other) =>
        other !== undefined &&
        'namesakes' in other &&
        other.namesakes.some((namesake) => namesake.authority === authority),
    ),
  );
  return namesakes.length === 0 ? undefined : { namesakes };
}
