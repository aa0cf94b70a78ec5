import { Button, Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { actors, type ActionItem } from '../../domain/action';
import type { Assessment } from '../../domain/assessment';
import { ownedSheet } from '../../domain/ownedSheet';
import { actorInWords } from '../../present/phrases/actionInWords';
import { speaker } from '../../present/speaker';
import { focusFault } from '../focusFault';
import type { ActionDraft } from '../state/actionDraft';
import { actionEntry } from '../state/actionEntry';
import { ownedNow } from '../state/ownedNow';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', margin: '4px 0 12px', minWidth: 0 },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))', gap: '8px' },
  input: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** An ISO day, or nothing yet: then the browser's own choice of a day is offered; else the text as it was typed. */
const isDay = /^(\d{4}-\d\d-\d\d)?$/;

/** What is to be done, who, by when and how far it is: the columns of the action plan that are filled in most. */
export function ActionForm(props: {
  assessment: Assessment;
  actionKey: string;
  /** Absent: a new one. */
  action: ActionItem | undefined;
  draft: ActionDraft;
}): JSX.Element {
  const { assessment, actionKey: key, action, draft } = props;
  const { state, dispatch, jobs, say, language } = usePane();
  const styles = useStyles();
  const [tried, setTried] = useState(false);
  const speak = speaker(language);
  const change = (part: Partial<ActionDraft>): void => {
    dispatch({ kind: 'actionTyped', key, draft: { ...draft, ...part } });
  };
  const isMissing = action === undefined && draft.words.trim() === '';
  const field = (column: 'owner' | 'due' | 'progress', label: string): JSX.Element => (
    <Field label={label} size="small">
      <Input
        type={column === 'due' && isDay.test(draft.due) ? 'date' : 'text'}
        input={{ className: styles.input }}
        value={draft[column]}
        onChange={(_, { value }) => {
          change({ [column]: value });
        }}
      />
    </Field>
  );
  return (
    <div
      className={styles.form}
      role="group"
      aria-label={say(action === undefined ? 'addAction' : 'editAction')}
    >
      <Field
        label={speak('actionsWords')}
        size="small"
        required={action === undefined}
        validationState={tried && isMissing ? 'error' : 'none'}
        validationMessage={tried && isMissing ? say('actionWordsMissing') : undefined}
      >
        <Textarea
          resize="vertical"
          value={draft.words}
          onChange={(_, { value }) => {
            change({ words: value });
          }}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={speak('actionsActor')} size="small">
          <Select
            value={draft.actor}
            onChange={(_, { value }) => {
              change({ actor: actors.find((actor) => actor === value) ?? '' });
            }}
          >
            <option value="">{say('actionNobody')}</option>
            {actors.map((actor) => (
              <option key={actor} value={actor}>
                {actorInWords(actor, language)}
              </option>
            ))}
          </Select>
        </Field>
        {field('owner', speak('actionsOwner'))}
        {field('due', speak('actionsDue'))}
        {field('progress', speak('actionsProgress'))}
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={state.work !== null}
          onClick={({ currentTarget }) => {
            setTried(true);
            if (isMissing) {
              focusFault(currentTarget);
              return;
            }
            const known = ownedSheet(ownedNow(state), 'actions')?.entries.get(key);
            const after = actionEntry(assessment, action, draft, known ?? new Map());
            jobs.enter({ sheet: 'actions', key, after });
          }}
        >
          {say('saveAction')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            dispatch({ kind: 'actionTyped', key, draft: null });
          }}
        >
          {say('cancel')}
        </Button>
      </div>
    </div>
  );
}
