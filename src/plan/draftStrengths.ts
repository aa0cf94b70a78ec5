import { domainNamed } from '../definitions/frameworks/domainNamed';
import type { StrengthItem } from '../domain/strength';
import { evidenceKey } from './evidenceKey';
import { factsOf } from './factsOf';
import type { Assessed } from './assessed';
import { sideOf, sideOfLevel, type Side } from './sideOf';

/** Each piece of evidence that is a strength or an area for development by the rules, in the order of the figures, then of the findings. */
export function draftStrengths(from: Assessed): StrengthItem[] {
  return distinctKeys([...ofIndicators(from), ...ofFindings(from)]);
}

function ofIndicators({ tidied: { figures }, compared, framework }: Assessed): StrengthItem[] {
  return compared.comparisons.flatMap((comparison, place): StrengthItem[] => {
    const indicator = figures.indicators[comparison.indicator];
    const domain = domainNamed(framework, indicator?.domain ?? '')?.id;
    if (indicator === undefined || domain === undefined) return [];
    const facts = factsOf(comparison, indicator.polarity, figures);
    const side = facts.length === 0 ? undefined : sideOf(comparison);
    if (side === undefined) return [];
    const key = evidenceKey({ kind: 'indicator', id: indicator.code, text: '' });
    const cells = comparison.reading < 0 ? [] : figures.reading(comparison.reading).cells;
    const source = { kind: 'indicator', code: indicator.code, comparison: place } as const;
    return [{ ...drafted(key, side, domain, source), facts, cells }];
  });
}

/** A finding stands where the officer put it; one that was not put anywhere, where its level is. */
function ofFindings({ tidied: { findings }, framework }: Assessed): StrengthItem[] {
  return findings.flatMap(({ id, kind, level, text, textCy, domain, at }, place): StrengthItem[] => {
    const side = kind === 'unsaid' ? sideOfLevel(level, framework) : kind;
    if (side === undefined || text === '') return [];
    const key = evidenceKey({ kind: 'finding', id, text });
    const source = { kind: 'finding', id, finding: place } as const;
    const known = domainNamed(framework, domain)?.id ?? '';
    return [
      { ...drafted(key, side, known, source), text, ...(textCy !== undefined && { textCy }), cells: [at] },
    ];
  });
}

function drafted(key: string, side: Side, domain: string, from: StrengthItem['from']): StrengthItem {
  const words = { text: '', words: '', draftThen: '' };
  return { key, kind: side, drafted: side, domain, from, facts: [], ...words, cells: [], typed: {} };
}

/** Two findings of the same words: the second gets a "+", as ids do. */
function distinctKeys(items: readonly StrengthItem[]): StrengthItem[] {
  const taken = new Set<string>();
  return items.map((item) => {
    let { key } = item;
    while (taken.has(key)) key = `${key}+`;
    taken.add(key);
    return { ...item, key };
  });
}
