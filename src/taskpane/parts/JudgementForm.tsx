import { Button, Field, Input, makeStyles, Select, Text, Textarea } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { levelLabels } from '../../definitions/frameworks/levelLabels';
import { inLanguage } from '../../definitions/words/say';
import type { Domain, Framework } from '../../domain/framework';
import type { DomainResult } from '../../domain/judgement';
import type { Draft } from '../state/draft';
import { draftFault } from '../state/draftFault';
import { draftOf } from '../state/draftOf';
import { judgementEntry } from '../state/judgementEntry';
import { usePane } from '../usePane';
import { PanelPart } from './PanelPart';
import { SavedLine } from './SavedLine';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))', gap: '8px' },
  input: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

/** The officer's own judgement of a domain: level, reason, name and day. Never saved without a reason where it needs one. */
export function JudgementForm(props: {
  framework: Framework;
  domain: Domain;
  judged: DomainResult;
}): JSX.Element {
  const { framework, domain, judged } = props;
  const { state, dispatch, jobs, say, language, today } = usePane();
  const styles = useStyles();
  const [tried, setTried] = useState(false);
  const typed = state.drafts.get(domain.id);
  const draft = typed ?? draftOf(judged.judgement, state.officer, today());
  const fault = draftFault(draft, judged.suggestion);
  const change = (part: Partial<Draft>): void => {
    dispatch({ kind: 'draftTyped', domain: domain.id, draft: { ...draft, ...part } });
  };
  const labels = levelLabels(framework, domain.id);
  return (
    <PanelPart heading={say('judgementHeading')}>
      <Field label={say('level')} size="small">
        <Select
          value={draft.level ?? ''}
          onChange={(_, { value }) => {
            change({ level: value === '' ? null : Number(value) });
          }}
        >
          <option value="">{say(judged.suggestion.level === null ? 'noLevelAtAll' : 'noLevelOfMine')}</option>
          {labels.map((label, index) => (
            <option key={index} value={index + 1}>
              {say('levelChoice', { level: index + 1, label: inLanguage(label, language) })}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={say('reason')}
        size="small"
        hint={say('reasonHint')}
        required={draft.level !== null && draft.level !== judged.suggestion.level}
        validationState={tried && fault !== undefined ? 'error' : 'none'}
        validationMessage={tried && fault !== undefined ? say(fault) : undefined}
      >
        <Textarea
          resize="vertical"
          value={draft.reason}
          onChange={(_, { value }) => {
            change({ reason: value });
          }}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={say('yourName')} size="small">
          <Input
            input={{ className: styles.input, autoComplete: 'name' }}
            value={draft.by}
            onChange={(_, { value }) => {
              change({ by: value });
            }}
          />
        </Field>
        <Field label={say('judgedOn')} size="small">
          <Input
            type="date"
            input={{ className: styles.input }}
            value={draft.on}
            onChange={(_, { value }) => {
              change({ on: value });
            }}
          />
        </Field>
      </div>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabled={state.work !== null}
          onClick={() => {
            setTried(true);
            if (fault !== undefined) return;
            const after = judgementEntry(draft, domain.id, framework, language);
            jobs.enter({ sheet: 'grid', key: domain.id, after });
          }}
        >
          {say('saveJudgement')}
        </Button>
        {state.changes.length > 0 && (
          <Button size="small" disabled={state.work !== null} onClick={jobs.takeBack}>
            {say('undoLast')}
          </Button>
        )}
      </div>
      {typed === undefined ? <SavedLine domain={domain.id} /> : <Text size={200}>{say('notSaved')}</Text>}
    </PanelPart>
  );
}
