import type { Assessment } from '../domain/assessment';
import type { DomainResult, QuestionResult } from '../domain/judgement';
import { formatNumber } from '../definitions/words/formatNumber';
import { inLanguage } from '../definitions/words/say';
import { authorityName } from './phrases/authorityName';
import { comparatorReason } from './phrases/comparatorReason';
import { levelLabel, questionLabel } from './phrases/levelLabel';
import { levelsBehind } from './phrases/levelsBehind';
import { matrixInWords } from './phrases/matrixInWords';
import { periodInWords } from './phrases/periodInWords';
import { questionInWords } from './phrases/questionInWords';
import { shareInWords } from './phrases/shareInWords';
import { withoutLevel } from './phrases/withoutLevel';
import { speaker, type Speaker } from './speaker';
import { followedLine, type Followed } from './terminal/followedLine';
import { problemLines } from './terminal/problemLines';
import { wrapped } from './layout/wrapped';

/** Characters. */
const width = 100;
const nameWidth = 46;
const labelWidth = 23;
const numberWidth = 7;

/**
 * The grid, the matrix cell, the questions and the problems as plain text, at most 100 characters wide, with a last line feed.
 * @param followed what the run followed of the pane's choices
 */
export function presentTerminal(assessment: Assessment, followed: Followed = {}): string {
  const { framework, compared, problems, language } = assessment;
  const speak = speaker(language);
  const authority = authorityName(assessment, assessment.own);
  const without = compared.comparisons.filter(({ value }) => value === undefined).length;
  const counts = { compared: compared.comparisons.length - without, without };
  const lines = [
    speak('terminalHeading', { authority, period: periodInWords(assessment) }),
    inLanguage(framework.name, language),
    speak('terminalComparators', { reason: comparatorReason(assessment) }),
    ...[followedLine(followed, language)].filter((line) => line !== ''),
    speak('terminalIndicators', counts),
    ...framework.questions.flatMap((question) => questionLines(assessment, question.id, speak)),
    '',
    matrixInWords(assessment),
    '',
    ...problemLines(problems, language, width, 'terminalMoreProblems'),
  ];
  return `${lines.flatMap((line) => (line.length > width ? wrapped(line, width, '  ') : [line])).join('\n')}\n`;
}

function questionLines(assessment: Assessment, id: string, speak: Speaker): string[] {
  const { framework, judged, language } = assessment;
  const question = framework.questions.find((one) => one.id === id);
  const result = judged.questions.find((one) => one.question === id);
  if (question === undefined) return [];
  const levels = Array.from({ length: framework.scale.levels }, (_, index) => String(index + 1));
  const header = row(`  ${speak('terminalKey')}`, levels, speak('terminalLevel'), [
    speak('terminalCoverage'),
    speak('terminalFirm'),
    speak('terminalMean'),
  ]);
  const themes = framework.themes.filter((theme) => theme.question === id);
  const body = themes.flatMap((theme) => [
    ` ${inLanguage(theme.name, language)}`,
    ...judged.domains
      .filter(({ domain }) => framework.domains.some((one) => one.id === domain && one.theme === theme.id))
      .map((domain) => domainLine(assessment, domain, speak)),
  ]);
  return [
    '',
    inLanguage(question.text, language),
    header,
    ...body,
    ` ${resultLine(assessment, result, speak)}`,
  ];
}

/** A question's level: a result only where officers judged all that it rests on. */
function resultLine(assessment: Assessment, result: QuestionResult | undefined, speak: Speaker): string {
  const { framework, language } = assessment;
  const question = framework.questions.find(({ id }) => id === result?.question);
  if (result === undefined || question === undefined)
    return speak('terminalResult', { label: speak('notJudged'), how: speak('questionNotJudged') });
  const label = questionLabel(question, result.level, language) || speak('notJudged');
  const how = questionInWords(assessment, result).join(' ');
  const { known, unjudged } = levelsBehind(assessment, result);
  if (unjudged === 0) return speak('terminalResult', { label, how });
  return speak('terminalSuggested', { label, how, known, unjudged });
}

function domainLine(assessment: Assessment, result: DomainResult, speak: Speaker): string {
  const { framework, language } = assessment;
  const { suggestion, judgement, firmness, level } = result;
  const name = framework.domains.find(({ id }) => id === result.domain)?.name ?? { en: result.domain };
  const marks = Array.from({ length: framework.scale.levels }, (_, index) => {
    const judgedHere = judgement?.level === index + 1;
    const suggestedHere = suggestion.level === index + 1;
    if (judgedHere) return suggestedHere ? '◉' : '●';
    return suggestedHere ? '○' : '·';
  });
  const label = levelLabel(framework, result.domain, level, language) || withoutLevel(framework, language);
  return row(
    `  ${inLanguage(name, language)}`,
    marks,
    suggestion.mixed ? speak('terminalMixed', { level: label }) : label,
    [
      shareInWords(suggestion.coverage),
      firmness.share === undefined ? '–' : shareInWords(firmness.share),
      suggestion.mean === undefined ? '–' : formatNumber(suggestion.mean, 2),
    ],
  );
}

function row(name: string, marks: readonly string[], label: string, numbers: readonly string[]): string {
  const fitted = (text: string, room: number) =>
    (text.length > room ? `${text.slice(0, room - 1)}…` : text).padEnd(room);
  return [
    fitted(name, nameWidth),
    marks.join(' '),
    ` ${fitted(label, labelWidth)}`,
    ...numbers.map((number) => number.padStart(numberWidth - 1)),
  ]
    .join(' ')
    .trimEnd();
}
