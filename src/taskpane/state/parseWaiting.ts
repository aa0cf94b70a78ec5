import { actors } from '../../domain/action';
import { findingSources } from '../../domain/findingEntry';
import type { OwnedSheet } from '../../domain/owned';
import { choicesIn } from '../../excel/choices';
import type { Entry } from '../../excel/enterEntry';
import type { ActionDraft } from './actionDraft';
import type { Draft, PersonDraft } from './draft';
import type { FindingDraft } from './findingDraft';
import type { SetAside, Waiting, WaitingFor } from './paneState';

/**
 * What waits in the pane, from what the workbook keeps: see `waitingText`. Takes only what it knows: it may come from somebody's hand.
 * @returns undefined where nothing is kept, or it is of another version
 */
export function parseWaiting(text: string): Waiting | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { version, choices, work } = fields(found);
  if (version !== 1) return undefined;
  const { setup, councils, aside } = fields(work);
  return {
    choices: choicesIn(choices),
    setup: entriesIn(setup),
    councils: mapOf(councils, councilIn),
    aside: listOf(aside).flatMap((one) => asideIn(one) ?? []),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fields(found: unknown): Fields {
  return typeof found === 'object' && found !== null ? (found as Fields) : {};
}

function listOf(found: unknown): readonly unknown[] {
  return Array.isArray(found) ? found : [];
}

/** From a list of pairs; what `valueIn` gives undefined for is left out. */
function mapOf<Value>(
  found: unknown,
  valueIn: (found: unknown) => Value | undefined,
): ReadonlyMap<string, Value> {
  const pairs = listOf(found).flatMap((pair) => {
    const [key, value] = listOf(pair);
    const made = valueIn(value);
    return typeof key !== 'string' || made === undefined ? [] : [[key, made] as const];
  });
  return new Map(pairs);
}

function entriesIn(found: unknown): OwnedSheet['entries'] {
  return mapOf(found, entryIn);
}

function entryIn(found: unknown): Entry {
  return mapOf(found, (content) =>
    typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean'
      ? content
      : undefined,
  );
}

function councilIn(found: unknown): WaitingFor {
  const { drafts, findingDrafts, actionDrafts, grid, actions } = fields(found);
  return {
    drafts: mapOf(drafts, draftIn),
    findingDrafts: mapOf(findingDrafts, findingIn),
    actionDrafts: mapOf(actionDrafts, actionIn),
    grid: entriesIn(grid),
    actions: entriesIn(actions),
  };
}

function asideIn(found: unknown): SetAside | undefined {
  const { sheet, key, entry } = fields(found);
  const known = (['grid', 'setup', 'actions'] as const).find((id) => id === sheet);
  return known === undefined || typeof key !== 'string'
    ? undefined
    : { sheet: known, key, entry: entryIn(entry) };
}

function draftIn(found: unknown): Draft | undefined {
  const lead = personIn(found);
  const moderated = personIn(fields(found)['moderated']);
  return lead && { ...lead, ...(moderated !== undefined && { moderated }) };
}

function personIn(found: unknown): PersonDraft | undefined {
  const texts = textsIn(found, ['reason', 'by', 'on']);
  const { level } = fields(found);
  return texts && isLevel(level) ? { level, ...texts } : undefined;
}

function findingIn(found: unknown): FindingDraft | undefined {
  const texts = textsIn(found, ['domain', 'date', 'service', 'userGroup', 'text', 'link']);
  const { level, weight } = fields(found);
  const source = findingSources.find((one) => one === fields(found)['source']);
  const kind = (['strength', 'areaForDevelopment', 'unsaid'] as const).find(
    (one) => one === fields(found)['kind'],
  );
  const isWhole = source !== undefined && kind !== undefined && isLevel(level) && typeof weight === 'number';
  return texts && isWhole ? { ...texts, source, kind, level, weight } : undefined;
}

function actionIn(found: unknown): ActionDraft | undefined {
  const texts = textsIn(found, ['domain', 'words', 'owner', 'due', 'progress']);
  return texts && { ...texts, actor: actors.find((one) => one === fields(found)['actor']) ?? '' };
}

function isLevel(found: unknown): found is number | null {
  return found === null || typeof found === 'number';
}

/** undefined where one of them is no text. */
function textsIn<Name extends string>(
  found: unknown,
  names: readonly Name[],
): Record<Name, string> | undefined {
  const known = fields(found);
  const texts = names.map((name) => [name, known[name]] as const);
  return texts.every(([, text]) => typeof text === 'string')
    ? (Object.fromEntries(texts) as Record<Name, string>)
    : undefined;
}
