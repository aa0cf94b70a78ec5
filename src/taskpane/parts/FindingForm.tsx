import { Button, Field, Input, makeStyles, Select, Text, Textarea } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { levelLabels } from '../../definitions/frameworks/levelLabels';
import { findingWords } from '../../definitions/words/findings';
import { inLanguage, say as sayWord } from '../../definitions/words/say';
import type { Assessment } from '../../domain/assessment';
import { findingSources } from '../../domain/findingEntry';
import type { FindingDraft } from '../state/findingDraft';
import { findingsPlace } from '../state/findingsPlace';
import { focusFault } from '../focusFault';
import { usePane } from '../usePane';
import { NumberField } from './NumberField';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '8px' },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))', gap: '8px' },
  input: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Adds a finding to the officer's table of findings, without leaving the domain that it is about. */
export function FindingForm({ assessment, domain }: { assessment: Assessment; domain: string }): JSX.Element {
  const { state, dispatch, jobs, say: speak, language, today } = usePane();
  const styles = useStyles();
  const [tried, setTried] = useState(false);
  const empty: FindingDraft = {
    ...{ domain, source: 'caseFileAudit', date: today(), service: '', userGroup: '', kind: 'unsaid' },
    ...{ level: null, weight: 1, text: '', link: '' },
  };
  const typed = state.findingDrafts.get(domain);
  const draft = typed ?? empty;
  const say = (key: keyof typeof findingWords, details?: Record<string, string>): string =>
    sayWord(findingWords, key, language, details);
  const change = (part: Partial<FindingDraft>): void => {
    dispatch({ kind: 'findingTyped', domain, draft: { ...draft, ...part } });
  };
  if (typed === undefined) {
    return (
      <div>
        <Button
          size="small"
          onClick={() => {
            change({});
          }}
        >
          {say('addFinding')}
        </Button>
      </div>
    );
  }
  const place = state.read === null ? undefined : findingsPlace({ ...state.read, tidied: assessment.tidied });
  const isMissing = tried && draft.text.trim() === '';
  const text = (field: 'service' | 'userGroup' | 'link'): JSX.Element => (
    <Field label={say(field)} size="small">
      <Input
        input={{ className: styles.input }}
        value={draft[field]}
        onChange={(_, { value }) => {
          change({ [field]: value });
        }}
      />
    </Field>
  );
  return (
    <div className={styles.form} role="group" aria-label={say('addFinding')}>
      <Field
        label={say('text')}
        size="small"
        required
        validationState={isMissing ? 'error' : 'none'}
        validationMessage={isMissing ? say('findingTextMissing') : undefined}
      >
        <Textarea
          resize="vertical"
          value={draft.text}
          onChange={(_, { value }) => {
            change({ text: value });
          }}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={say('source')} size="small">
          <Select
            value={draft.source}
            onChange={(_, { value }) => {
              change({ source: findingSources.find((source) => source === value) ?? 'other' });
            }}
          >
            {findingSources.map((source) => (
              <option key={source} value={source}>
                {say(source)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say('date')} size="small">
          <Input
            type="date"
            input={{ className: styles.input }}
            value={draft.date}
            onChange={(_, { value }) => {
              change({ date: value });
            }}
          />
        </Field>
        <Field label={say('strength')} size="small">
          <Select
            value={draft.kind}
            onChange={(_, { value }) => {
              change({ kind: value as FindingDraft['kind'] });
            }}
          >
            <option value="unsaid">{say('findingUnsaid')}</option>
            <option value="strength">{say('isStrength')}</option>
            <option value="areaForDevelopment">{say('isArea')}</option>
          </Select>
        </Field>
        <Field label={say('level')} size="small">
          <Select
            value={draft.level ?? ''}
            onChange={(_, { value }) => {
              change({ level: value === '' ? null : Number(value) });
            }}
          >
            <option value="">{say('findingNoLevel')}</option>
            {levelLabels(assessment.framework, domain).map((label, index) => (
              <option key={index} value={index + 1}>
                {`${String(index + 1)} ${inLanguage(label, language)}`}
              </option>
            ))}
          </Select>
        </Field>
        <NumberField
          shown
          size="small"
          label={say('weight')}
          value={draft.weight}
          limits={{ min: 0.1, max: 100, step: 0.1 }}
          onNumber={(weight) => {
            change({ weight });
          }}
        />
        {text('service')}
        {text('userGroup')}
        {text('link')}
      </div>
      <Text size={200}>
        {place === undefined ? say('findingNewSheet') : say('findingGoesTo', { sheet: place.sheet })}
      </Text>
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={state.work !== null}
          onClick={({ currentTarget }) => {
            setTried(true);
            if (draft.text.trim() === '') {
              focusFault(currentTarget);
              return;
            }
            jobs.addFinding(draft, () => {
              setTried(false);
              dispatch({ kind: 'findingTyped', domain, draft: null });
            });
          }}
        >
          {say('saveFinding')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            dispatch({ kind: 'findingTyped', domain, draft: null });
          }}
        >
          {speak('cancel')}
        </Button>
      </div>
    </div>
  );
}
