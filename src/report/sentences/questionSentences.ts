import { questionInWords } from '../../present/phrases/questionInWords';
import { questionLabel } from '../../present/phrases/levelLabel';
import { levelsBehind } from '../../present/phrases/levelsBehind';
import type { Paragraph, Sentence, Words } from '../reportPart';
import { wordsOf, type Teller } from '../teller';

/** The result of each question of the framework, and how it came about. */
export function questionSentences({ assessment, sentence, phrase }: Teller): Paragraph {
  const { framework, judged } = assessment;
  return judged.questions.flatMap((result): Sentence[] => {
    const question = framework.questions.find(({ id }) => id === result.question);
    if (question === undefined) return [];
    const { level, mean } = result;
    const { known, unjudged } = levelsBehind(assessment, result);
    const from = [
      { figure: `${question.id} level`, value: level },
      { figure: `${question.id} mean`, value: mean ?? null },
      { figure: `${question.id} judged`, value: result.judged },
      { figure: `${question.id} levels not judged`, value: unjudged },
      { figure: `${question.id} caps`, value: result.caps.map(({ id }) => id).join(' ') },
    ];
    const text = wordsOf(question.text);
    if (level === null || mean === undefined) return [sentence('questionNone', { question: text }, from)];
    const label = phrase(({ language }) => questionLabel(question, level, language));
    const how = phrase((run) => questionInWords(run, result).join(' '));
    if (unjudged > 0)
      return [sentence('questionSuggested', { question: text, label, unjudged, known, how }, from)];
    return [sentence('questionResult', { question: text, label, how: lowered(how) }, from)];
  });
}

/** After a colon, a sentence begins small. */
function lowered({ en, cy }: Words): Words {
  const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return { en: small(en), cy: small(cy) };
}
