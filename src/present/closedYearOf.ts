import type { ActionItem } from '../domain/action';
import type { Assessment } from '../domain/assessment';
import type { ClosedAction, ClosedYear, YearFacts } from '../domain/closedYear';
import { yearLabel } from '../domain/yearLabel';
import { inLanguage } from '../definitions/words/say';
import { actionInWords, priorityInWords } from './phrases/actionInWords';
import { strengthInWords } from './phrases/strengthInWords';

const nothing: YearFacts = { label: '', domains: [], questions: [], matrix: null, figures: [] };

/** A run as the year that it closes: levels, evidence, figures, and the plan in the words that it is printed in. Drafts that nobody took up are no actions. */
export function closedYearOf(assessment: Assessment, label = yearLabel(assessment)): ClosedYear {
  const { framework, own, tidied, improvement, judged, on, language } = assessment;
  const { yearFacts = nothing } = assessment;
  const { strengths = [], priorities = [], actions = [] } = improvement ?? {};
  const names = new Map(framework.domains.map(({ id, name }) => [id, inLanguage(name, language)]));
  return {
    ...yearFacts,
    label: label.trim() === '' ? yearLabel(assessment) : label.trim(),
    on,
    period: yearLabel(assessment),
    logged: judged.record?.entries.length ?? 0,
    authority: tidied.figures.authorities[own]?.gss ?? '',
    framework: {
      id: framework.id,
      version: framework.version,
      levels: framework.scale.levels,
      best: framework.scale.best,
    },
    domains: yearFacts.domains.map((domain) => ({ ...domain, name: names.get(domain.id) ?? domain.name })),
    strengths: strengths.flatMap((item) =>
      item.kind === 'leftOut'
        ? []
        : [{ key: item.key, kind: item.kind, domain: item.domain, text: strengthInWords(assessment, item) }],
    ),
    priorities: priorities.map((priority) => ({
      number: priority.number,
      text: priorityInWords(assessment, priority),
    })),
    actions: actions.filter(({ adopted }) => adopted).map((action) => closedAction(assessment, action)),
  };
}

function closedAction(assessment: Assessment, action: ActionItem): ClosedAction {
  const { key, owner, due, objective, partner, risk, cost, progress, domain, indicators } = action;
  return {
    ...{ key, owner, due, objective, partner, risk, cost, progress, domain, indicators },
    text: actionInWords(assessment, action),
    actor: action.actor ?? null,
    priority: action.priority ?? null,
  };
}
