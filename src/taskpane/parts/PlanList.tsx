import { Button, makeStyles, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import { actionDraftOf } from '../state/actionDraftOf';
import { canEditAction, nextActionKey, rowKeyOf } from '../state/actionPlaces';
import { planLines } from '../state/planLines';
import { usePane } from '../usePane';
import { ActionForm } from './ActionForm';
import { CellLink } from './CellLink';
import { PanelPart } from './PanelPart';
import { SavedLine } from './SavedLine';
import { UndoLast } from './UndoLast';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '16px', overflowWrap: 'anywhere' },
});

/** A domain's strengths, areas for development and actions, each with the way to its row; actions are written here too. */
export function PlanList(props: { assessment: Assessment; domain: string }): JSX.Element {
  const { assessment, domain } = props;
  const { state, dispatch, say } = usePane();
  const styles = useStyles();
  const lines = planLines(assessment, domain);
  const actions = assessment.improvement?.actions ?? [];
  const begun = [...state.actionDrafts].filter(
    ([key, draft]) =>
      draft.domain === domain &&
      !lines.some(({ action }) => action !== undefined && rowKeyOf(action) === key),
  );
  return (
    <PanelPart heading={say('planHeading')}>
      <ul className={styles.list}>
        {lines.map(({ key, kind, text, at, action }) => {
          const draft = action && state.actionDrafts.get(rowKeyOf(action));
          return (
            <li key={key}>
              <Text size={200}>
                {say('planLine', { kind: say(kind), text })} {at !== undefined && <CellLink at={at} />}
              </Text>
              {action !== undefined && draft === undefined && canEditAction(state, action) && (
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={say('editActionOf', { text })}
                  onClick={() => {
                    dispatch({
                      kind: 'actionTyped',
                      key: rowKeyOf(action),
                      draft: actionDraftOf(domain, action),
                    });
                  }}
                >
                  {say('editAction')}
                </Button>
              )}
              {action !== undefined && draft !== undefined && (
                <ActionForm
                  assessment={assessment}
                  actionKey={rowKeyOf(action)}
                  action={action}
                  draft={draft}
                />
              )}
            </li>
          );
        })}
      </ul>
      {begun.map(([key, draft]) => (
        <ActionForm key={key} assessment={assessment} actionKey={key} action={undefined} draft={draft} />
      ))}
      {begun.length === 0 && (
        <div>
          <Button
            size="small"
            onClick={() => {
              const key = nextActionKey(actions, state.actionDrafts.keys());
              dispatch({ kind: 'actionTyped', key, draft: actionDraftOf(domain, undefined) });
            }}
          >
            {say('addAction')}
          </Button>
        </div>
      )}
      <SavedLine
        sheet="actions"
        about={actions.flatMap((one) => (one.domain === domain ? [rowKeyOf(one)] : []))}
      />
      <UndoLast mine={({ sheet }) => sheet === 'actions'} />
    </PanelPart>
  );
}
