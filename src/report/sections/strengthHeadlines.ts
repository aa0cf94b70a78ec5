import type { Paragraph } from '../reportPart';
import type { Teller } from '../teller';
import { draftedItems } from './draftedItems';
import { itemSentences } from './strengthLists';

/** The first sentences of the first few strengths or areas, one a domain before two of any: for a page that has little room. */
export function strengthHeadlines(
  teller: Teller,
  kind: 'strength' | 'areaForDevelopment',
  most: number,
): Paragraph[] {
  const items = draftedItems(teller.assessment).filter((item) => item.kind === kind);
  const firsts = items.filter(
    (item, index) => items.findIndex(({ domain }) => domain === item.domain) === index,
  );
  const others = items.filter((item) => !firsts.includes(item));
  return [...firsts, ...others]
    .map((item) => itemSentences(teller, item).slice(0, 2))
    .filter((sentences) => sentences.length > 0)
    .slice(0, most);
}
