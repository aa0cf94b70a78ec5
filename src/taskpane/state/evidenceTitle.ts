import { inLanguage } from '../../definitions/words/say';
import { writtenText } from '../../definitions/words/writtenText';
import type { Assessment } from '../../domain/assessment';
import type { Evidence } from '../../domain/judgement';
import type { Language } from '../../domain/text';

/** What a piece of evidence is called: the indicator's title, or the finding's text. */
export function evidenceTitle(assessment: Assessment, evidence: Evidence, language: Language): string {
  const { tidied, compared } = assessment;
  if (evidence.kind === 'finding') {
    const finding = tidied.findings[evidence.index];
    return finding === undefined ? evidence.id : writtenText(finding, language);
  }
  const comparison = compared.comparisons[evidence.index];
  const indicator = comparison && tidied.figures.indicators[comparison.indicator];
  return indicator === undefined ? evidence.id : inLanguage(indicator.title, language);
}
