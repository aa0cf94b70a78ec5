import type { Assessment } from '../domain/assessment';
import type { QuestionResult } from '../domain/judgement';
import type { Results } from '../domain/results';
import { inLanguage } from '../definitions/words/say';
import { comparatorReason } from './phrases/comparatorReason';
import { questionLabel } from './phrases/levelLabel';
import { resultDomain } from './results/resultDomain';
import { resultImprovement } from './results/resultImprovement';
import { resultIndicator } from './results/resultIndicator';
import { resultLog } from './results/resultLog';
import { resultProblem } from './results/resultProblem';
import { resultYears } from './results/resultYears';

/** results.json, version 1: full precision, absent numbers null, words in the assessment's language. */
export function toResults(assessment: Assessment): Results {
  const { framework, own, period, tidied, compared, judged, problems, language } = assessment;
  const { authorities } = tidied.figures;
  const council = authorities[own];
  if (council === undefined) throw new RangeError(`no authority ${own}`);
  return {
    schema: 1,
    authority: { gss: council.gss, name: council.name },
    framework: framework.id,
    period,
    comparators: {
      method: compared.group.choice.kind,
      count: compared.group.members.length,
      members: compared.group.members.flatMap(({ authority, distance }) => {
        const member = authorities[authority];
        if (member === undefined) return [];
        return [{ gss: member.gss, name: member.name, ...(distance !== undefined && { distance }) }];
      }),
      reason: comparatorReason(assessment),
    },
    indicators: compared.comparisons.map((comparison) => resultIndicator(assessment, comparison)),
    domains: judged.domains.map((result) => resultDomain(assessment, result)),
    themes: judged.themes.map(({ theme, mean, level }) => ({
      id: theme,
      question: framework.themes.find(({ id }) => id === theme)?.question ?? '',
      mean: mean ?? null,
      level,
    })),
    questions: judged.questions.map((result) => resultQuestion(assessment, result)),
    matrix: judged.matrix && { ...judged.matrix },
    log: resultLog(judged.record),
    improvement: resultImprovement(assessment),
    years: resultYears(assessment),
    problems: problems.map((problem) => resultProblem(problem, language)),
  };
}

function resultQuestion(
  { framework, language }: Assessment,
  result: QuestionResult,
): Results['questions'][number] {
  const question = framework.questions.find(({ id }) => id === result.question);
  return {
    id: result.question,
    mean: result.mean ?? null,
    level: result.level,
    label: question ? questionLabel(question, result.level, language) : '',
    caps: result.caps.map((cap) => {
      const reason = framework.caps.find(({ id }) => id === cap.id)?.reason;
      return { ...cap, reason: reason ? inLanguage(reason, language) : '' };
    }),
    judged: result.judged,
    domains: result.domains,
  };
}
