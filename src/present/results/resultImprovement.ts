import type { ActionItem } from '../../domain/action';
import type { Assessment } from '../../domain/assessment';
import { cellAddress } from '../../domain/cellName';
import type { ResultAction, ResultImprovement } from '../../domain/resultPlan';
import { actionInWords, priorityInWords } from '../phrases/actionInWords';
import { gapInWords } from '../phrases/gapInWords';
import { strengthInWords } from '../phrases/strengthInWords';

/** Strengths, areas for development, actions and gaps of results.json; null where the run has no plan. */
export function resultImprovement(assessment: Assessment): ResultImprovement | null {
  const { improvement, language } = assessment;
  if (improvement === undefined) return null;
  const { strengths, priorities, actions, objectives, partnerActions, gaps } = improvement;
  return {
    strengths: strengths.map((item) => ({
      key: item.key,
      kind: item.kind,
      domain: item.domain,
      text: strengthInWords(assessment, item),
      own: item.words !== '',
      cells: item.cells.map(cellAddress),
    })),
    priorities: priorities.map((priority) => ({
      number: priority.number,
      domain: priority.domain,
      text: priorityInWords(assessment, priority),
    })),
    actions: actions.map((action) => resultAction(assessment, action)),
    objectives: objectives.map(({ ref, text, owner, indicators, at }) => ({
      ...{ ref, text, owner, indicators: [...indicators] },
      cell: cellAddress(at),
    })),
    partnerActions: partnerActions.map(({ ref, text, partner, objective, domain, due, progress, at }) => ({
      ...{ ref, text, partner, objective, domain, due, progress },
      cell: cellAddress(at),
    })),
    gaps: gaps.map((gap) => ({
      code: gap.code,
      inWords: gapInWords(gap, language),
      cell: gap.at === undefined ? null : cellAddress(gap.at),
    })),
  };
}

function resultAction(assessment: Assessment, action: ActionItem): ResultAction {
  const { key, adopted, area, domain, owner, due, objective, partner, risk, cost, progress } = action;
  return {
    ...{ key, adopted, area, domain, owner, due, objective, partner, risk, cost, progress },
    text: actionInWords(assessment, action),
    priority: action.priority ?? null,
    actor: action.actor ?? null,
    indicators: [...action.indicators],
    year: action.year ?? null,
    effects: action.effects.map(({ code, from, to, difference, direction }) => ({
      code,
      from: { ...from },
      to: to === undefined ? null : { ...to },
      difference: difference ?? null,
      direction,
    })),
  };
}
