import { bareAuthorityKey } from './bareAuthorityKey';
import { nameKey } from './nameKey';
import { mendMojibake } from './mendMojibake';
import type { Found, NameBook } from './nameBook';
import { bothOf, twoParts } from './twoParts';
import { withoutFootnote } from './withoutFootnote';

/** A longer text is a sentence, whatever stands in it. */
const longestName = 120;
/** What stands where a letter could not be read. */
const lost = '\ufffd';

/**
 * What a text leads to: a GSS or an old ONS code; a name as it is; the name without a footnote's mark; the name without
 * "Council", "City of" and the like; a code and a name, or the name in both languages, that lead to one. undefined where nothing is exactly it.
 */
export function findInBook(text: string, book: NameBook): Found | undefined {
  const code = text.trim().toUpperCase();
  if (/^[EWSNK]\d{8}$/.test(code)) return book.codes.gss.get(code);
  if (/^\d\d[A-Z]{1,2}$/.test(code)) return book.codes.ons.get(code);
  return findByName(text, book) ?? findTwice(text, book);
}

/** "W06000024 – Merthyr Tydfil", "340 Knowsley", "Gwynedd Council / Cyngor Gwynedd": both parts must lead to one council. */
function findTwice(text: string, book: NameBook): Found | undefined {
  const parts = text.length > longestName ? undefined : twoParts(text);
  if (parts === undefined) return undefined;
  const [one, other] = parts.names.map((name) => findByName(name, book));
  const { code } = parts;
  if (code === undefined) return bothOf(one, [other]);
  const { gss, dfe, statswales, ons } = book.codes;
  return bothOf(
    one,
    [gss, dfe, statswales, ons].map((system) => system.get(code)),
  );
}

function findByName(text: string, book: NameBook): Found | undefined {
  if (text.length > longestName || !/\p{L}/u.test(text)) return undefined;
  const mended = mendMojibake(text);
  for (const name of [mended, ...withoutFootnote(mended)]) {
    const found = findName(nameKey(name), book);
    if (found !== undefined) return found;
  }
  return mended.includes(lost) ? findWithLostLetters(mended, book) : undefined;
}

/** Where a letter was lost, the one council that has the rest: "Ynys M\ufffdn". */
function findWithLostLetters(text: string, book: NameBook): Found | undefined {
  const parts = text.split(lost).map((part) => nameKey(`|${part}|`));
  const shape = new RegExp(`^${parts.join('\\p{L}{1,2}')}$`, 'u');
  const keys = [...book.names.keys()].filter((key) => shape.test(key));
  const namesakes = keys.flatMap((key) => book.names.get(key) ?? []);
  const councils = new Set(namesakes.map(({ authority }) => authority));
  return councils.size === 1 ? { namesakes: namesakes.slice(0, 1) } : undefined;
}

function findName(key: string, book: NameBook): Found | undefined {
  if (key === '') return undefined;
  const namesakes = book.names.get(key);
  if (namesakes !== undefined) return { namesakes };
  const aggregate = book.aggregates.get(key);
  if (aggregate !== undefined) return { aggregate };
  const bare = bareAuthorityKey(key);
  const bareNamesakes = book.bareNames.get(bare);
  if (bareNamesakes !== undefined) return { namesakes: bareNamesakes };
  const bareAggregate = book.aggregates.get(bare);
  return bareAggregate === undefined ? undefined : { aggregate: bareAggregate };
}
