import { inLanguage } from '../../definitions/words/say';
import type { Assessment } from '../../domain/assessment';
import type { Evidence } from '../../domain/judgement';
import type { Language } from '../../domain/text';

/** What a piece of evidence is called: the indicator's title, or the finding's text. */
export function evidenceTitle(assessment: Assessment, evidence: Evidence, language: Language): string {
  const { tidied, compared } = assessment;
  if (evidence.kind === 'finding') return tidied.findings[evidence.index]?.text ?? evidence.id;
  const comparison = compared.comparisons[evidence.index];
  const indicator = comparison && tidied.figures.indicators[comparison.indicator];
  return indicator === undefined ? evidence.id : inLanguage(indicator.title, language);
}
