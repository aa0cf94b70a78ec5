import type { Framework } from '../../domain/framework';
import type { Gap } from '../../domain/improvement';
import type { Language } from '../../domain/text';
import { inLanguage } from '../../definitions/words/say';
import { gapInWords } from '../../present/phrases/gapInWords';
import type { Paragraph } from '../reportPart';
import { plain } from '../sentences/plain';
import type { Teller } from '../teller';

/** What the plan still lacks: areas without an action, actions without an owner or a day. */
export function planGaps({ assessment, phrase }: Teller): Paragraph[] {
  const { improvement, framework } = assessment;
  return (improvement?.gaps ?? []).map((gap): Paragraph => {
    const { objective = '', indicator = '' } = gap.details;
    const figure = ['gap', gap.code, objective, indicator].join(' ').trim();
    const words = phrase(({ language }) => gapInWords(namedIn(gap, framework, language), language));
    return [plain(words, [{ figure, value: JSON.stringify(gap.details) }])];
  });
}

/** A gap names its domains in the language of the run: here in the one that is spoken. */
function namedIn(gap: Gap, { domains }: Framework, language: Language): Gap {
  const { names } = gap.details;
  if (typeof names !== 'string') return gap;
  const said = names.split('; ').map((name) => {
    const domain = domains.find((one) => one.name.en === name || one.name.cy === name);
    return domain === undefined ? name : inLanguage(domain.name, language);
  });
  return { ...gap, details: { ...gap.details, names: said.join('; ') } };
}
