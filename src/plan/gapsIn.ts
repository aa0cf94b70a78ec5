import type { ActionItem } from '../domain/action';
import type { Gap, Improvement } from '../domain/improvement';
import { dayOfText } from '../parse/daysOfText';
import { actionNames } from './actionNames';
import { gapsInObjectives } from './gapsInObjectives';
import type { Assessed } from './assessed';
import { isDone } from './isDone';
import { some } from './some';

/** What is missing in the plan: areas that nobody acts on, actions that lack something, and what hangs on no objective. */
export function gapsIn(made: Omit<Improvement, 'gaps'>, from: Assessed): Gap[] {
  const { actions, strengths } = made;
  const nameOf = actionNames(strengths);
  const indicators = from.tidied.figures.indicators.filter(({ domain }) => domain !== undefined);
  const acted = new Set(actions.filter(({ adopted }) => adopted).map(({ area }) => area));
  const actedDomains = new Set(
    actions
      .filter(({ adopted, from: source }) => adopted && source === 'officer')
      .map(({ domain }) => domain),
  );
  const open = strengths.filter(
    ({ key, kind, domain }) =>
      kind === 'areaForDevelopment' && !acted.has(key) && (domain === '' || !actedDomains.has(domain)),
  );
  const names = new Map(from.framework.domains.map(({ id, name }) => [id, name]));
  const domains = [...new Set(open.map(({ domain }) => domain))].map((id) => names.get(id) ?? { en: '–' });
  return [
    ...some(
      'areasWithoutAction',
      open.length,
      domains.map(({ en }) => en),
      domains.map(({ en, cy = en }) => cy),
    ),
    ...gapsInActions(actions, nameOf, from),
    ...gapsInObjectives(made, nameOf, indicators),
  ];
}

/** Only actions that the officer took up, and that are not done, can lack something. */
function gapsInActions(
  all: readonly ActionItem[],
  nameOf: (action: ActionItem) => string,
  { on }: Assessed,
): Gap[] {
  const actions = all.filter(({ adopted, progress }) => adopted && !isDone(progress));
  const lacking = (code: Gap['code'], lacks: (action: ActionItem) => boolean): Gap[] => {
    const found = actions.filter(lacks);
    return some(code, found.length, found.map(nameOf));
  };
  return [
    ...lacking('actionsWithoutActor', ({ actor }) => actor === undefined),
    ...lacking('actionsWithoutOwner', ({ owner }) => owner === ''),
    ...lacking('actionsWithoutDue', ({ due }) => due === ''),
    ...lacking('actionsOverdue', ({ due }) => (dayOfText(due.toLowerCase()) ?? on) < on),
  ];
}
