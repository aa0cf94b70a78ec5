import type { Assessment } from '../../domain/assessment';
import type { QuestionResult } from '../../domain/judgement';

/** How many domains' levels a question's result rests on (its own, and those whose cap lowered it), and how many of them are only suggested. */
export function levelsBehind(
  { framework, judged }: Pick<Assessment, 'framework' | 'judged'>,
  { question, caps }: QuestionResult,
): { known: number; unjudged: number } {
  const themes = framework.themes.filter((theme) => theme.question === question).map(({ id }) => id);
  const capping = framework.caps.filter(({ id }) => caps.some((cap) => cap.id === id));
  const behind = new Set([
    ...framework.domains.filter(({ theme }) => themes.includes(theme)).map(({ id }) => id),
    ...capping.map(({ domain }) => domain),
  ]);
  const levels = judged.domains.filter(({ domain, level }) => level !== null && behind.has(domain));
  const unjudged = levels.filter(({ judgement }) => judgement?.level === undefined);
  return { known: levels.length, unjudged: unjudged.length };
}
