import { gapInWords } from '../../present/phrases/gapInWords';
import type { Paragraph } from '../reportPart';
import { plain } from '../sentences/plain';
import type { Teller } from '../teller';

/** What the plan still lacks: areas without an action, actions without an owner or a day. */
export function planGaps({ assessment, phrase }: Teller): Paragraph[] {
  const { improvement } = assessment;
  return (improvement?.gaps ?? []).map((gap): Paragraph => {
    const { objective = '', indicator = '' } = gap.details;
    const figure = ['gap', gap.code, objective, indicator].join(' ').trim();
    const words = phrase(({ language }) => gapInWords(gap, language));
    return [plain(words, [{ figure, value: JSON.stringify(gap.details) }])];
  });
}
