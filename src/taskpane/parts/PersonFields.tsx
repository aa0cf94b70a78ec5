import { Field, Input, makeStyles, Select, Textarea, type FieldProps } from '@fluentui/react-components';
import type { JSX } from 'react';
import { levelLabels } from '../../definitions/frameworks/levelLabels';
import type { paneWords } from '../../definitions/words/pane';
import { inLanguage } from '../../definitions/words/say';
import type { Framework } from '../../domain/framework';
import type { PersonDraft } from '../state/draft';
import type { DraftFault } from '../state/draftFault';
import { isSaid } from '../state/isSaid';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: '8px',
    alignItems: 'start',
  },
  input: { minWidth: 0 },
});

type Word = keyof typeof paneWords;

/** Level, reason, name and day of one person. */
export function PersonFields(props: {
  framework: Framework;
  domain: string;
  draft: PersonDraft;
  words: Record<'level' | 'noLevel' | 'reason' | 'hint' | 'by' | 'on', Word>;
  needsReason: boolean;
  /** Why it cannot be saved, in words; undefined where it can, or nobody has tried. */
  fault: { field: DraftFault['field']; said: string } | undefined;
  onChange: (part: Partial<PersonDraft>) => void;
}): JSX.Element {
  const { framework, domain, draft, words, needsReason, fault, onChange } = props;
  const { say, language } = usePane();
  const styles = useStyles();
  const needsWho = isSaid(draft);
  const faultIn = (field: DraftFault['field']): Pick<FieldProps, 'validationState' | 'validationMessage'> =>
    fault?.field === field
      ? { validationState: 'error', validationMessage: fault.said }
      : { validationState: 'none' };
  return (
    <>
      <Field label={say(words.level)} size="small">
        <Select
          value={draft.level ?? ''}
          onChange={(_, { value }) => {
            onChange({ level: value === '' ? null : Number(value) });
          }}
        >
          <option value="">{say(words.noLevel)}</option>
          {levelLabels(framework, domain).map((label, index) => (
            <option key={index} value={index + 1}>
              {say('levelChoice', { level: index + 1, label: inLanguage(label, language) })}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={say(words.reason)}
        size="small"
        hint={say(words.hint)}
        required={needsReason}
        {...faultIn('reason')}
      >
        <Textarea
          resize="vertical"
          value={draft.reason}
          onChange={(_, { value }) => {
            onChange({ reason: value });
          }}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={say(words.by)} size="small" required={needsWho} {...faultIn('by')}>
          <Input
            input={{ className: styles.input, autoComplete: 'name' }}
            value={draft.by}
            onChange={(_, { value }) => {
              onChange({ by: value });
            }}
          />
        </Field>
        <Field label={say(words.on)} size="small" required={needsWho} {...faultIn('on')}>
          <Input
            type="date"
            input={{ className: styles.input }}
            value={draft.on}
            onChange={(_, { value }) => {
              onChange({ on: value });
            }}
          />
        </Field>
      </div>
    </>
  );
}
