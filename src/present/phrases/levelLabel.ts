import type { Framework, Question } from '../../domain/framework';
import { inLanguage } from '../../definitions/words/say';
import type { Language } from '../../domain/text';

/** The label of a domain's level ("Mainly good"); '' where there is no level. */
export function levelLabel(
  framework: Framework,
  level: number | null | undefined,
  language: Language,
): string {
  const label = level == null ? undefined : framework.scale.labels[level - 1];
  return label === undefined ? '' : inLanguage(label, language);
}

/** The label of a question's level ("Well placed"); '' where there is no level. */
export function questionLabel(question: Question, level: number | null, language: Language): string {
  const label = level === null ? undefined : question.labels[level - 1];
  return label === undefined ? '' : inLanguage(label, language);
}
