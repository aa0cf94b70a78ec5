import { drawMatrix } from '../../drawing/drawMatrix';
import { authorityName } from '../../present/phrases/authorityName';
import { questionLabel } from '../../present/phrases/levelLabel';
import { matrixInWords, matrixQuestions } from '../../present/phrases/matrixInWords';
import type { Assessment } from '../../domain/assessment';
import type { Language } from '../../domain/text';
import type { Question } from '../../domain/framework';
import { goodness } from '../../domain/goodness';
import type { ReportPart } from '../reportPart';
import { inLanguage, say } from '../../definitions/words/say';
import { reportWords } from '../../definitions/words/report';
import type { Teller } from '../teller';

/** The performance matrix as a picture; undefined where the framework has none. */
export function matrixPicture({ assessment, words, phrase }: Teller): ReportPart | undefined {
  const { judged, framework } = assessment;
  const questions = matrixQuestions(assessment);
  if (questions === undefined || judged.matrix === null) return undefined;
  const { x, y, previous } = judged.matrix;
  const { scale } = framework;
  const order = Array.from({ length: scale.levels }, (_, index) => goodness(index + 1, scale));
  const place = (level: number) => order.indexOf(level);
  const labels = (question: Question, language: Language) =>
    order.map((level) => questionLabel(question, level, language));
  const draw = (run: Assessment) =>
    drawMatrix(
      {
        across: labels(questions.across, run.language),
        up: labels(questions.up, run.language),
        at: x === null || y === null ? null : { across: place(x), up: place(y) },
        previous: previous === null ? null : { across: place(previous.x), up: place(previous.y) },
      },
      {
        title: '',
        altText: matrixInWords(run),
        across: inLanguage(questions.across.text, run.language),
        up: inLanguage(questions.up.text, run.language),
        here: say(reportWords, 'matrixHere', run.language, {
          authority: authorityName(run, run.own),
        }),
        previous: say(reportWords, 'matrixLastTime', run.language),
      },
    );
  return {
    kind: 'picture',
    name: words('matrixPicture'),
    altText: phrase(matrixInWords),
    svg: phrase(draw),
    wide: 0.85,
    from: [
      { figure: 'matrix across', value: x },
      { figure: 'matrix up', value: y },
      { figure: 'matrix before', value: previous === null ? null : `${previous.x} ${previous.y}` },
    ],
  };
}
