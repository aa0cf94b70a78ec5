import { evidenceStepWords } from '../definitions/words/evidence';
import { say } from '../definitions/words/say';
import type { Evidence } from '../domain/judgement';
import type { Language } from '../domain/text';

/** Why a piece of evidence has its level, or none: a sentence for each step, in order. */
export function evidenceInWords({ steps }: Evidence, language: Language): readonly string[] {
  return steps.map(({ rule, details }) => say(evidenceStepWords, rule, language, details));
}
