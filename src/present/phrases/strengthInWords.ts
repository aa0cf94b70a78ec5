import type { Assessment } from '../../domain/assessment';
import type { StrengthItem } from '../../domain/strength';
import type { Language } from '../../domain/text';
import { writtenText } from '../../definitions/words/writtenText';
import { factsInWords } from './factsInWords';

/** A strength or an area for development as it is printed: the officer's words, or the draft. '' where there is neither. */
export function strengthInWords(assessment: Assessment, item: StrengthItem): string {
  return item.words === '' ? draftInWords(assessment, item) : item.words;
}

/** What the evidence says: a finding's own words, or the sentence about an indicator; '' for the officer's own. */
export function draftInWords(assessment: Assessment, item: StrengthItem): string {
  return draftIn(assessment.language, assessment, item);
}

/** Whether the draft reads otherwise than when the officer wrote to it, in whichever language that was. */
export function hasDraftChanged(assessment: Assessment, item: StrengthItem): boolean {
  if (item.draftThen === '') return false;
  const drafts = (['en', 'cy'] as const).map((language) => draftIn(language, assessment, item));
  return !drafts.some((draft) => draft.trim() === item.draftThen);
}

function draftIn(language: Language, { tidied, compared }: Assessment, item: StrengthItem): string {
  const { facts, from } = item;
  if (from.kind !== 'indicator') return writtenText(item, language);
  const comparison = compared.comparisons[from.comparison];
  const indicator = comparison && tidied.figures.indicators[comparison.indicator];
  return indicator === undefined ? '' : factsInWords(facts, indicator, language);
}
