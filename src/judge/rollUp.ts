import type { Cap, Framework, Question } from '../domain/framework';
import type { Judged, QuestionResult, ThemeResult } from '../domain/judgement';
import { bandLevel } from './bandLevel';
import { goodness } from '../domain/goodness';
import { meanLevel } from './meanLevel';

/** By domain id; null or absent: not judged. */
export type DomainLevels = ReadonlyMap<string, number | null>;

/** Themes, questions and the matrix from the domains' levels: means of the judged domains, half up (a question's by
 * the framework's bands, where it has some), then the caps. */
export function rollUp(levels: DomainLevels, framework: Framework): Omit<Judged, 'domains'> {
  const themes = framework.themes.map(({ id }): ThemeResult => {
    const found = meanOf([id], levels, framework);
    return { theme: id, mean: found?.mean, level: found?.level ?? null };
  });
  const questions = framework.questions.map((question) => questionResult(question, levels, framework));
  const levelOf = (id: string): number | null =>
    questions.find(({ question }) => question === id)?.level ?? null;
  const { matrix } = framework;
  return {
    themes,
    questions,
    matrix:
      matrix === undefined ? null : { x: levelOf(matrix.across), y: levelOf(matrix.up), previous: null },
  };
}

function questionResult({ id }: Question, levels: DomainLevels, framework: Framework): QuestionResult {
  const themes = framework.themes.filter(({ question }) => question === id).map((theme) => theme.id);
  const domains = framework.domains.filter(({ theme }) => themes.includes(theme));
  const found = meanOf(themes, levels, framework);
  const { question: rule, bands = [] } = framework.rollUp;
  const uncapped =
    found === undefined
      ? null
      : rule === 'percentageBands'
        ? bandLevel(found.mean, bands, framework.scale)
        : found.level;
  const caps: { id: string; from: number; to: number }[] = [];
  let level = uncapped;
  for (const cap of framework.caps.filter(({ question }) => question === id)) {
    if (level === null || !bites(cap, level, levels, framework)) continue;
    caps.push({ id: cap.id, from: level, to: cap.limit });
    level = cap.limit;
  }
  return {
    question: id,
    mean: found?.mean,
    level,
    uncapped,
    caps,
    judged: domains.filter((domain) => isLevel(levels.get(domain.id))).length,
    domains: domains.length,
  };
}

function bites(cap: Cap, level: number, levels: DomainLevels, { scale }: Framework): boolean {
  const at = levels.get(cap.domain);
  if (!isLevel(at)) return false;
  return (
    goodness(at, scale) <= goodness(cap.atMost, scale) && goodness(level, scale) > goodness(cap.limit, scale)
  );
}

function meanOf(
  themes: readonly string[],
  levels: DomainLevels,
  { domains, scale }: Framework,
): { mean: number; level: number } | undefined {
  const judged = domains.flatMap(({ id, theme, weight }) => {
    const level = levels.get(id);
    return themes.includes(theme) && isLevel(level) ? [{ level, weight }] : [];
  });
  return meanLevel(judged, scale);
}

function isLevel(level: number | null | undefined): level is number {
  return level !== null && level !== undefined;
}
