import type { Framework, Question } from '../../domain/framework';
import type { Language } from '../../domain/text';
import { levelLabels } from '../../definitions/frameworks/levelLabels';
import { inLanguage } from '../../definitions/words/say';

/** The label of a domain's level ("Mainly good", "Well placed"); '' where there is no level. */
export function levelLabel(
  framework: Framework,
  domain: string,
  level: number | null | undefined,
  language: Language,
): string {
  const label = level == null ? undefined : levelLabels(framework, domain)[level - 1];
  return label === undefined ? '' : inLanguage(label, language);
}

/** The label of a question's level ("Well placed"); '' where there is no level. */
export function questionLabel(question: Question, level: number | null, language: Language): string {
  const label = level === null ? undefined : question.labels[level - 1];
  return label === undefined ? '' : inLanguage(label, language);
}
