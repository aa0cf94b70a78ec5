import { afterEntry } from './afterEntry';
import { afterPublish } from './afterPublish';
import { afterExplain } from './afterExplain';
import { afterSelection } from './afterSelection';
import { afterRead } from './afterRead';
import { afterUndo } from './afterUndo';
import { changedSince } from './changedSince';
import { councilChosen } from './councilChosen';
import type { PaneAction } from './paneAction';
import { withRecord } from './withRecord';
import type { EntryChange, PaneState, PublishChoice, RunChoices } from './paneState';
import { withAside } from './withAside';
import { withoutWaiting, withWaiting } from './withWaiting';

/** The pane after `action`. Pure; nothing is forgotten that the officer chose. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case 'languageChosen':
      return { ...state, language: action.language };
    case 'stepChosen':
      return { ...state, step: action.step, helpOpen: false };
    case 'authorityChosen':
      return withAside(councilChosen(state, action.authority));
    case 'periodChosen':
      return withChoices(state, { period: action.period });
    case 'comparatorsChosen':
      return { ...withChoices(state, { comparators: action.comparators }), choseComparators: true };
    case 'frameworkChosen':
      return withChoices(state, { framework: action.framework });
    case 'hiddenIncluded':
      return { ...state, includeHidden: true };
    case 'choicesRemembered':
      return {
        ...withChoices(state, action.choices),
        choseComparators: state.choseComparators || action.choices.comparators !== undefined,
        publishing: {
          language: action.language ?? null,
          first: action.first,
          leftOut: new Set(action.leftOut ?? []),
        },
      };
    case 'workStarted':
      return { ...state, work: { id: action.work, share: 0 }, notice: null };
    case 'workAdvanced':
      return state.work === null ? state : { ...state, work: { ...state.work, share: clamp(action.share) } };
    case 'workEnded':
      return { ...state, work: null };
    case 'workFailed':
      return { ...state, work: null, notice: action.notice };
    case 'workbookRead':
      return afterRead(state, action.read);
    case 'compared':
      return {
        ...state,
        assessed: action.assessed,
        published: null,
        step: state.step === 'publish' ? 'publish' : 'judgements',
        helpOpen: false,
      };
    case 'published':
      return afterPublish(state, action);
    case 'waitingTakenUp':
      return { ...withWaiting(state, action.waiting), kept: action.kept ?? state.kept };
    case 'waitingKept':
      return { ...state, kept: action.kept, notKept: null };
    case 'waitingNotKept':
      return { ...state, notKept: { code: action.code, details: action.details } };
    case 'waitingDiscarded':
      return withoutWaiting(state);
    case 'waitingSeen':
      return { ...state, takenUp: '', discarded: null };
    case 'asideLetGo':
      return { ...state, aside: [] };
    case 'publishLanguageChosen':
      return { ...state, publishing: { ...state.publishing, language: action.language } };
    case 'sheetLeftOut':
      return { ...state, publishing: leavingOut(state.publishing, action.sheet, action.leftOut) };
    case 'publishUndone':
      return afterUndo(state, action);
    case 'undoKnown':
      return { ...state, undoable: action.undoable };
    case 'helpShown':
      return { ...state, helpOpen: action.shown };
    case 'densityChosen':
      return { ...state, density: action.density };
    case 'officerNamed':
      return { ...state, officer: action.name };
    case 'begun':
      return { ...state, begun: true };
    case 'domainOpened':
      return { ...state, openDomain: action.domain };
    case 'draftTyped':
      return { ...state, drafts: typed(state.drafts, action.domain, action.draft) };
    case 'findingTyped':
      return { ...state, findingDrafts: typed(state.findingDrafts, action.domain, action.draft) };
    case 'actionTyped':
      return { ...state, actionDrafts: typed(state.actionDrafts, action.key, action.draft) };
    case 'entryMade':
      return entryMade(state, action);
    case 'findingsChanged':
      return {
        ...state,
        added: action.added,
        read: state.read === null ? null : { ...state.read, tidied: action.tidied },
        assessed: action.assessed,
        published: null,
      };
    case 'figuresChanged':
      return { ...state, changed: changedSince(new Map([...state.changed, ...action.sheets]), state.read) };
    case 'cellSelected':
      return afterSelection(state, action.at, action.row);
    case 'cellExplained':
      return afterExplain(state, action.at, action.row);
    case 'noticeRaised':
      return { ...state, notice: action.notice };
    case 'noticeDismissed':
      return { ...state, notice: null };
  }
}

function entryMade(state: PaneState, action: Extract<PaneAction, { kind: 'entryMade' }>): PaneState {
  const { change, written, takenBack, assessed, record } = action;
  const entered: PaneState = {
    ...afterEntry(state, change, written),
    drafts: change.sheet === 'grid' ? typed(state.drafts, change.key, null) : state.drafts,
    actionDrafts:
      change.sheet === 'actions' ? typed(state.actionDrafts, change.key, null) : state.actionDrafts,
    officer: (takenBack ? '' : nameTyped(change)) || state.officer,
    changes: takenBack ? state.changes.slice(0, -1) : [...state.changes, change],
    assessed: assessed ?? state.assessed,
    published: null,
  };
  return withRecord(entered, record);
}

/** The name of whoever entered it: not one that stood there before, which may be a colleague's. */
function nameTyped({ before, after }: EntryChange): string {
  const name = String(after.get('by') ?? '');
  return name === String(before.get('by') ?? '') ? '' : name;
}

function typed<Draft>(
  drafts: ReadonlyMap<string, Draft>,
  key: string,
  draft: Draft | null,
): ReadonlyMap<string, Draft> {
  const changed = new Map(drafts);
  if (draft === null) changed.delete(key);
  else changed.set(key, draft);
  return changed;
}

function leavingOut(choice: PublishChoice, sheet: string, leftOut: boolean): PublishChoice {
  const sheets = new Set(choice.leftOut);
  if (leftOut) sheets.add(sheet);
  else sheets.delete(sheet);
  return { ...choice, leftOut: sheets };
}

function withChoices(state: PaneState, changed: Partial<RunChoices>): PaneState {
  return { ...state, choices: { ...state.choices, ...changed } };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
