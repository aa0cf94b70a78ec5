import { afterEntry } from './afterEntry';
import { afterPublish } from './afterPublish';
import { authoritiesFound } from './authoritiesFound';
import type { PaneAction } from './paneAction';
import type { PaneState, RunChoices, WorkbookRead } from './paneState';

/** The pane after `action`. Pure; nothing is forgotten that the officer chose. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case 'languageChosen':
      return { ...state, language: action.language };
    case 'stepChosen':
      return { ...state, step: action.step };
    case 'authorityChosen':
      return withChoices(state, { authority: action.authority });
    case 'periodChosen':
      return withChoices(state, { period: action.period });
    case 'comparatorsChosen':
      return withChoices(state, { comparators: action.comparators });
    case 'hiddenIncluded':
      return { ...state, includeHidden: true };
    case 'choicesRemembered':
      return { ...withChoices(state, action.choices), language: action.language ?? state.language };
    case 'workStarted':
      return { ...state, work: { id: action.work, share: 0 }, notice: null };
    case 'workAdvanced':
      return state.work === null ? state : { ...state, work: { ...state.work, share: clamp(action.share) } };
    case 'workEnded':
      return { ...state, work: null };
    case 'workFailed':
      return { ...state, work: null, notice: action.notice };
    case 'workbookRead':
      return {
        ...state,
        work: null,
        read: action.read,
        choices: choicesThatFit(state.choices, action.read),
        assessed: null,
        published: null,
        changed: [],
      };
    case 'compared':
      return {
        ...state,
        work: null,
        assessed: action.assessed,
        published: null,
        step: state.step === 'publish' ? 'publish' : 'judgements',
      };
    case 'published':
      return afterPublish(state, action.sheets);
    case 'domainOpened':
      return { ...state, openDomain: action.domain };
    case 'draftTyped':
      return { ...state, drafts: new Map(state.drafts).set(action.domain, action.draft) };
    case 'entryMade':
      return entryMade(state, action);
    case 'figuresChanged':
      return { ...state, changed: [...new Set([...state.changed, ...action.sheets])] };
    case 'cellSelected':
      return { ...state, selected: action.at };
    case 'noticeRaised':
      return { ...state, notice: action.notice };
    case 'noticeDismissed':
      return { ...state, notice: null };
  }
}

function entryMade(state: PaneState, action: Extract<PaneAction, { kind: 'entryMade' }>): PaneState {
  const { change, written, takenBack, assessed } = action;
  const drafts = new Map(state.drafts);
  drafts.delete(change.key);
  return {
    ...afterEntry(state, change, written),
    drafts,
    officer: String(change.after.get('by') ?? '') || state.officer,
    changes: takenBack ? state.changes.slice(0, -1) : [...state.changes, change],
    assessed: assessed ?? state.assessed,
    published: null,
  };
}

function withChoices(state: PaneState, changed: Partial<RunChoices>): PaneState {
  return { ...state, choices: { ...state.choices, ...changed } };
}

/** A council or a period that is remembered but is no longer in the figures is let go. */
function choicesThatFit(choices: RunChoices, read: WorkbookRead): RunChoices {
  const { figures } = read.tidied;
  const known = authoritiesFound(figures).some((authority) => authority.name === choices.authority);
  const periodIsThere = figures.periods.some((period) => period.label === choices.period);
  return {
    ...choices,
    authority: known ? choices.authority : '',
    period: periodIsThere ? choices.period : '',
  };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
