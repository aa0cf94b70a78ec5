import { parseRecord } from '../../definitions/record/parseRecord';
import { usualComparators } from '../../definitions/usualComparators';
import { authoritiesFound } from './authoritiesFound';
import { changedSince } from './changedSince';
import { councilChosen } from './councilChosen';
import { councilKey, councilOf } from './councils';
import type { PaneState, RunChoices, WorkbookRead } from './paneState';
import { withAside } from './withAside';

/** The pane after the workbook was read. What waits in it for a council that is no longer in the figures waits on for that one. */
export function afterRead(state: PaneState, read: WorkbookRead): PaneState {
  const { authority, ...fitting } = choicesThatFit(state, read);
  const chosen = councilChosen(state, authority);
  return withAside({
    ...chosen,
    read,
    choices: { ...chosen.choices, ...fitting },
    assessed: null,
    published: null,
    changed: changedSince(state.changed, read),
    added: null,
    // domains are known by their framework's ids: by another the selected cell is about nothing yet
    about: state.read?.framework.id === read.framework.id ? state.about : null,
  });
}

/**
 * A council or a period that is remembered but is no longer in the figures is let go. Where no council was chosen, it is the one whose judgements
 * the workbook holds; where no comparators were, they follow what was read.
 */
function choicesThatFit({ choices, choseComparators }: PaneState, read: WorkbookRead): RunChoices {
  const { figures, contexts } = read.tidied;
  const wanted = choices.authority === '' ? parseRecord(read.record)?.authority : choices.authority;
  const known = wanted === undefined ? undefined : councilOf(wanted, figures.authorities);
  const isHere = known !== undefined && authoritiesFound(figures).includes(known);
  const periodIsThere = figures.periods.some((period) => period.label === choices.period);
  return {
    ...choices,
    authority: isHere ? councilKey(known, figures.authorities) : '',
    period: periodIsThere ? choices.period : '',
    comparators: choseComparators ? choices.comparators : usualComparators(contexts.length > 0),
  };
}
