import type { ActionItem } from '../domain/action';
import type { Gap, Improvement } from '../domain/improvement';
import type { Indicator } from '../domain/indicator';
import { objectiveFinder, type ObjectiveFinder } from './objectiveFinder';
import { some } from './some';

type PlacedIndicator = Pick<Indicator, 'code' | 'objective' | 'at'>;

/** Objectives that nothing measures or nobody acts on, and what names no objective or one that is not there. Nothing where the officer has no objectives. */
export function gapsInObjectives(
  { objectives, partnerActions, actions }: Omit<Improvement, 'gaps'>,
  nameOf: (action: ActionItem) => string,
  indicators: readonly PlacedIndicator[],
): Gap[] {
  if (objectives.length === 0) return [];
  const codes = new Set(indicators.map(({ code }) => code));
  const find = objectiveFinder(objectives);
  const named = (word: string): string | undefined => find(word)?.ref;
  const measured = new Set([
    ...indicators.map(({ objective }) => named(objective ?? '')),
    ...objectives.filter((one) => one.indicators.some((code) => codes.has(code))).map(({ ref }) => ref),
  ]);
  const adopted = actions.filter(({ adopted: taken }) => taken);
  const acted = new Set([...adopted, ...partnerActions].map(({ objective }) => named(objective)));
  const linked = new Set(objectives.flatMap((one) => one.indicators));
  const loose = indicators.filter(({ code, objective = '' }) => !linked.has(code) && objective === '');
  const free = adopted.filter(({ objective }) => objective === '');
  return [
    ...objectives.flatMap(({ ref, text, at }): Gap[] => {
      const details = { objective: ref === text ? ref : `${ref} ${text}` };
      return [
        ...(measured.has(ref) ? [] : [{ code: 'objectiveWithoutIndicator' as const, details, at }]),
        ...(acted.has(ref) ? [] : [{ code: 'objectiveWithoutAction' as const, details, at }]),
      ];
    }),
    ...some(
      'indicatorsWithoutObjective',
      loose.length,
      loose.map(({ code }) => code),
    ),
    ...some('actionsWithoutObjective', free.length, free.map(nameOf)),
    ...notKnown(
      { objectives, partnerActions, indicators },
      adopted.map((action) => ({ objective: action.objective, where: nameOf(action), at: undefined })),
      codes,
      find,
    ),
  ];
}

/** Names that lead nowhere: each with the cell where it stands, where that is on the officer's own sheet. */
function notKnown(
  {
    objectives,
    partnerActions,
    indicators,
  }: Pick<Improvement, 'objectives' | 'partnerActions'> & { indicators: readonly PlacedIndicator[] },
  ofActions: readonly { objective: string; where: string; at: undefined }[],
  codes: ReadonlySet<string>,
  find: ObjectiveFinder,
): Gap[] {
  const references = [
    ...indicators.map(({ objective = '', code, at }) => ({ objective, where: code, at })),
    ...partnerActions.map(({ objective, ref, at }) => ({ objective, where: ref, at })),
    ...ofActions,
  ];
  const gone = references.filter(({ objective }) => objective !== '' && find(objective) === undefined);
  const strange = [...objectives, ...partnerActions].flatMap(({ ref, at, indicators: wanted }) =>
    wanted.filter((code) => !codes.has(code)).map((indicator) => ({ indicator, where: ref, at })),
  );
  return [
    ...gone.map(({ objective, where, at }): Gap => ({
      code: 'objectiveNotKnown',
      details: { objective, where },
      ...(at && { at }),
    })),
    ...strange.map(({ indicator, where, at }): Gap => ({
      code: 'indicatorNotKnown',
      details: { indicator, where },
      at,
    })),
  ];
}
