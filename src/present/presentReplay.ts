import type { Framework } from '../domain/framework';
import type { Judged, QuestionResult } from '../domain/judgement';
import type { Language } from '../domain/text';
import { formatNumber } from '../definitions/words/formatNumber';
import { inLanguage } from '../definitions/words/say';
import { questionLabel } from './phrases/levelLabel';
import { speaker } from './speaker';
import { drawMatrix } from './terminal/drawMatrix';

/** What `replay --json` writes, version 1: fields are only ever added. */
export interface Replayed {
  schema: 1;
  framework: string;
  questions: {
    id: string;
    mean: number | null;
    level: number | null;
    label: string;
    caps: { id: string; from: number; to: number; reason: string }[];
    judged: number;
    domains: number;
  }[];
  matrix: Judged['matrix'];
}

/** Questions and matrix of levels that were given, as data for scripts and as text for people (with a last line feed). */
export function presentReplay(
  { questions, matrix }: { questions: readonly QuestionResult[]; matrix: Judged['matrix'] },
  framework: Framework,
  language: Language,
): { json: Replayed; text: string } {
  const speak = speaker(language);
  const reasonOf = (id: string) => {
    const reason = framework.caps.find((cap) => cap.id === id)?.reason;
    return reason === undefined ? '' : inLanguage(reason, language);
  };
  const labelled = questions.map((result) => {
    const question = framework.questions.find(({ id }) => id === result.question);
    const label = question ? questionLabel(question, result.level, language) : '';
    return { result, label, text: question ? inLanguage(question.text, language) : result.question };
  });
  const labelOf = (id: string | undefined) =>
    labelled.find(({ result }) => result.question === id)?.label ?? '';
  const lines = labelled.flatMap(({ result, label, text }) => [
    text,
    `  ${label || speak('notJudged')}${result.mean === undefined ? '' : ` (${speak('matrixMean')} ${formatNumber(result.mean)})`}`,
    ...result.caps.map(({ id }) => `  ${reasonOf(id)}`),
  ]);
  const cell = [labelOf(framework.matrix?.across), labelOf(framework.matrix?.up)];
  const lit = matrix !== null && matrix.x !== null && matrix.y !== null;
  const position = lit ? `● ${cell.join(' · ')}` : speak('notJudged');
  return {
    json: {
      schema: 1,
      framework: framework.id,
      questions: labelled.map(({ result, label }) => ({
        id: result.question,
        mean: result.mean ?? null,
        level: result.level,
        label,
        caps: result.caps.map((cap) => ({ ...cap, reason: reasonOf(cap.id) })),
        judged: result.judged,
        domains: result.domains,
      })),
      matrix,
    },
    text: `${[...lines, ...(framework.matrix ? ['', `${speak('sheetMatrix')}: ${position}`, ...drawMatrix(matrix, framework.scale)] : [])].join('\n')}\n`,
  };
}
