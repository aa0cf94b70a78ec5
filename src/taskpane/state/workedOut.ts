import { chartingWords } from '../../definitions/words/pane/charting';
import { say } from '../../definitions/words/say';
import { formatNumber } from '../../definitions/words/formatNumber';
import type { Assessment } from '../../domain/assessment';
import type { Comparison, Interval } from '../../domain/comparison';
import { comparatorReason } from '../../present/phrases/comparatorReason';
import { hasDirection } from '../../domain/hasDirection';
import { leftOutInWords } from '../../present/phrases/leftOutInWords';
import { valueInWords } from '../../present/phrases/valueInWords';
import { speaker } from '../../present/speaker';

const methods = {
  wilson: 'methodWilson',
  byar: 'methodByar',
  exact: 'methodExact',
} as const satisfies Record<Interval['method'], keyof typeof chartingWords>;

/**
 * How a figure of the council and its place were worked out, a sentence each: the people behind it, its interval and how that was made, the
 * difference from the comparators' median, who the comparators are, who of them was left out and why, and the rules of quartile and rank.
 * Only what there is.
 */
export function workedOut(assessment: Assessment, comparison: Comparison): string[] {
  const { language, tidied } = assessment;
  const { value, numerator, denominator, interval, within } = comparison;
  const indicator = tidied.figures.indicators[comparison.indicator];
  if (indicator === undefined) return [];
  const speak = speaker(language);
  const word = (key: keyof typeof chartingWords, details: Record<string, string>): string =>
    say(chartingWords, key, language, details);
  const lines: string[] = [];
  if (numerator !== undefined && denominator !== undefined)
    lines.push(
      word('methodCounts', { numerator: formatNumber(numerator), denominator: formatNumber(denominator) }),
    );
  if (interval !== undefined) {
    const { lower95, upper95, method, approximate } = interval;
    const [low, high] = [lower95, upper95].map((end) => valueInWords(end, indicator, language)) as [
      string,
      string,
    ];
    lines.push(
      word(methods[method], { low, high }) + (approximate ? ` ${word('methodApproximate', {})}` : ''),
    );
  } else if (value !== undefined) lines.push(word('methodUntested', {}));
  const difference = hasDirection(indicator) ? comparison.standing : comparison.position;
  if (difference !== undefined) lines.push(`${speak('difference')}: ${speak(difference)}.`);
  lines.push(
    within === undefined
      ? comparatorReason(assessment)
      : speak('withinCountry', { count: within.members.length }),
  );
  const left = leftOutInWords(assessment, comparison);
  if (left !== '') lines.push(word('methodLeftOut', { reasons: left.replaceAll('\n', ' ') }));
  if (comparison.quartile !== undefined)
    lines.push(`${speak('methodRuleQuartile')}: ${speak('ruleQuartile')}`);
  if (comparison.rank !== undefined) lines.push(`${speak('methodRuleRank')}: ${speak('ruleRank')}`);
  return lines;
}
