import { domainNamed } from '../definitions/frameworks/domainNamed';
import type { ActionItem, Priority } from '../domain/action';
import type { ClosedAction } from '../domain/closedYear';
import { dayTyped } from '../domain/dayTyped';
import type { OwnedSheet } from '../domain/owned';
import { ownedSheet } from '../domain/ownedSheet';
import type { StrengthItem } from '../domain/strength';
import { actorNamed } from './actorNamed';
import { effectsOf } from './effectsOf';
import { entryText, isFilled, ownRows, typedTexts, type Typed } from './entryText';
import type { Assessed } from './assessed';
import { wholeNumber } from './priorities';
import { draftThen } from './strengthItems';

/** What shows that the officer took an action up. */
const adopting = ['words', 'actor', 'owner', 'due', 'partner', 'risk', 'cost', 'progress', 'objective'];
/** What makes a row of the officer's own one. */
const ownWritten = [...adopting, 'priority', 'domain', 'indicators'];

/**
 * The lines of the action plan: one for each area for development, those that the officer wrote to and whose area is gone, and the officer's own.
 * Those that were in the plan when last year was closed are said to be carried over. Sorted by priority; what is taken up before what is only drafted.
 */
export function actionItems(
  strengths: readonly StrengthItem[],
  priorities: readonly Priority[],
  entries: OwnedSheet['entries'],
  from: Assessed,
): ActionItem[] {
  const areas = strengths.filter(({ kind }) => kind === 'areaForDevelopment');
  const rows = sheetRows(areas, entries);
  const items = rows.map((row) => action(row, priorities, from));
  const place = new Map(priorities.map(({ number }, at) => [number, at]));
  const placeOf = ({ priority }: ActionItem): number => place.get(priority ?? 0) ?? priorities.length;
  return items.sort((a, b) => placeOf(a) - placeOf(b) || Number(b.adopted) - Number(a.adopted));
}

/** A row before it is read: its area where that still is one, and what the officer typed or last year's plan said. */
interface Row {
  key: string;
  rowKey?: string;
  area: StrengthItem | undefined;
  typed: Typed | undefined;
}

function sheetRows(areas: readonly StrengthItem[], entries: OwnedSheet['entries']): Row[] {
  const drafted = areas.map((area): Row => {
    const key = `area: ${area.key}`;
    return { key, area, typed: entries.get(key) };
  });
  const known = new Set(drafted.map(({ key }) => key));
  const kept = [...entries].filter(
    ([key, typed]) => key.startsWith('area: ') && !known.has(key) && isFilled(typed, adopting),
  );
  return [
    ...drafted,
    ...kept.map(([key, typed]): Row => ({ key, area: undefined, typed })),
    ...ownRows(entries, ownWritten).map(({ number, ...row }): Row => ({
      key: `own: ${number}`,
      area: undefined,
      ...row,
    })),
  ];
}

function action(
  { key, rowKey, area, typed }: Row,
  priorities: readonly Priority[],
  from: Assessed,
): ActionItem {
  const { framework, years, tidied } = from;
  const text = (column: string): string => entryText(typed, column);
  const from1904 = ownedSheet(from.owned, 'actions')?.from1904;
  const domain = area?.domain ?? domainNamed(framework, text('domain'))?.id ?? '';
  const closed = years?.last?.actions.find((one) => one.key === key);
  const indicators = codesIn(text('indicators'), area);
  const words = text('words');
  const actor = actorNamed(text('actor'));
  const priority =
    wholeNumber(typed, 'priority') ??
    priorities.find((one) => domain !== '' && one.domain === domain)?.number;
  const objective = text('objective') || objectiveOf(indicators, tidied.figures.indicators);
  return {
    key,
    ...(rowKey !== undefined && { rowKey }),
    from: key.startsWith('area: ') ? 'area' : 'officer',
    area: key.startsWith('area: ') ? key.slice('area: '.length) : '',
    domain,
    words,
    draftThen: draftThen(typed, words),
    ...(priority !== undefined && { priority }),
    ...(actor !== undefined && { actor }),
    owner: text('owner'),
    due: dayTyped(typed?.get('due'), from1904),
    objective,
    partner: text('partner'),
    risk: text('risk'),
    cost: text('cost'),
    progress: text('progress'),
    indicators,
    typed: typedTexts(typed),
    ...carried(closed, indicators, from),
    adopted: isFilled(typed, adopting),
  };
}

function carried(
  closed: ClosedAction | undefined,
  indicators: readonly string[],
  from: Assessed,
): Pick<ActionItem, 'year' | 'effects'> {
  const last = from.years?.last;
  if (closed === undefined || last === undefined) return { effects: [] };
  const codes = closed.indicators.length > 0 ? closed.indicators : indicators;
  return { year: last.label, effects: effectsOf(codes, last, from) };
}

/** The codes that the officer typed, with commas, semicolons or lines between; else the one that the area was drafted from. */
function codesIn(text: string, area: StrengthItem | undefined): string[] {
  const typed = text.split(/[,;\n]+/).flatMap((code) => (code.trim() === '' ? [] : [code.trim()]));
  if (typed.length > 0) return typed;
  return area?.from.kind === 'indicator' ? [area.from.code] : [];
}

/** The objective that the register names for the first of the indicators that has one. */
function objectiveOf(
  codes: readonly string[],
  indicators: Assessed['tidied']['figures']['indicators'],
): string {
  return codes.flatMap((code) => indicators.find((one) => one.code === code)?.objective ?? []).at(0) ?? '';
}
