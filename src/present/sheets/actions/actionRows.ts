import type { ActionItem } from '../../../domain/action';
import type { Assessment } from '../../../domain/assessment';
import type { Improvement } from '../../../domain/improvement';
import type { PlanValue } from '../../../domain/sheetPlan';
import { actors } from '../../../domain/action';
import { inLanguage } from '../../../definitions/words/say';
import type { SheetWord } from '../../../definitions/words/sheets';
import { choiceList } from '../../layout/choiceList';
import { looks } from '../../palette';
import { actorInWords, areaInWords } from '../../phrases/actionInWords';
import { effectInWords } from '../../phrases/effectInWords';
import { periodLabel } from '../../../definitions/words/periodLabel';
import type { SheetBuilder } from '../../sheetBuilder';
import { speaker, type Speaker } from '../../speaker';
import { ownKeys } from '../ownKeys';
import { actionColumns as at } from './actionColumns';
import { headed } from './priorityRows';

/** Empty rows for the officer's own actions. */
const emptyRows = 25;

const headings: readonly (readonly [number, SheetWord])[] = [
  [at.priority, 'actionsNumber'],
  [at.domain, 'domain'],
  [at.draft, 'actionsDraft'],
  [at.words, 'actionsWords'],
  [at.actor, 'actionsActor'],
  [at.owner, 'actionsOwner'],
  [at.due, 'actionsDue'],
  [at.objective, 'actionsObjective'],
  [at.partner, 'actionsPartner'],
  [at.risk, 'actionsRisk'],
  [at.cost, 'actionsCost'],
  [at.progress, 'actionsProgress'],
  [at.indicators, 'actionsIndicators'],
  [at.effect, 'actionsEffect'],
  [at.draftThen, 'strengthsDraftThen'],
];

/** A line for each action, with empty ones at the end for the officer's own. */
export function actionRows(sheet: SheetBuilder, assessment: Assessment, { actions }: Improvement): void {
  const { framework, language } = assessment;
  const speak = speaker(language);
  sheet.blank();
  // it stands within the officer's block: without a key it would be a row of the officer's
  sheet.put(sheet.row([speak('actionsActions')], looks.heading), at.key, 'heading: 2', looks.key);
  const header = headed(
    sheet,
    'heading: 3',
    headings.map(([column, word]) => [column, speak(word)] as const),
  );
  // the few priorities above it stand on its first page
  sheet.repeat(header, header);
  for (const action of actions) sheet.row(cells(assessment, action, speak));
  const first = header + 1;
  for (const key of ownKeys(
    actions.map(({ key: taken }) => taken),
    emptyRows,
  )) {
    sheet.put(sheet.next, at.key, key);
  }
  const block = { row: first, column: 0, rows: sheet.next - first, columns: at.key + 1 };
  sheet.look(block, { ...looks.body, wrap: true });
  const entered = { ...block, column: at.words, columns: at.indicators - at.words + 1 };
  sheet.look({ ...block, columns: 1 }, looks.entry);
  sheet.look(entered, looks.entry);
  const own = actions.flatMap(({ from }, place) => (from === 'officer' ? [first + place] : []));
  const empty = { row: first + actions.length, column: at.domain, rows: emptyRows, columns: 1 };
  for (const row of own) sheet.look({ ...empty, row, rows: 1 }, looks.entry);
  sheet.look(empty, looks.entry);
  sheet.look({ ...block, column: at.draftThen, columns: 1 }, looks.small);
  sheet.look({ ...block, column: at.key, columns: 1 }, looks.key);
  const names = choiceList(framework.domains.map(({ name }) => inLanguage(name, language)));
  if (names.length > 0 && !names.includes('1')) sheet.validate(empty, names, speak('chooseDomain'));
  const who = actors.map((actor) => actorInWords(actor, language));
  sheet.validate({ ...block, column: at.actor, columns: 1 }, who, speak('chooseActor'));
}

function cells(assessment: Assessment, action: ActionItem, speak: Speaker): PlanValue[] {
  const { framework, language } = assessment;
  const domain = framework.domains.find(({ id }) => id === action.domain);
  const draft = areaInWords(assessment, action);
  const effects = action.effects.map((effect) => effectInWords(assessment, effect));
  const carried =
    action.year === undefined ? [] : [speak('actionCarried', { year: periodLabel(action.year, language) })];
  const gone = action.from === 'area' && draft === '' ? [speak('draftGone')] : [];
  return [
    // only what the officer typed: a number that a run wrote would go on pointing at another heading
    action.typed['priority'] ?? null,
    domain === undefined ? (action.typed['domain'] ?? null) : inLanguage(domain.name, language),
    draft === '' && action.from === 'area' ? action.draftThen : draft,
    action.words,
    action.actor === undefined ? (action.typed['actor'] ?? null) : actorInWords(action.actor, language),
    action.owner,
    action.due,
    action.objective,
    action.partner,
    action.risk,
    action.cost,
    action.progress,
    action.indicators.join(', '),
    [...carried, ...gone, ...effects].filter((line) => line !== '').join('\n'),
    action.words === '' ? null : action.draftThen || draft,
    action.key,
  ];
}
