import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { frameworkById, frameworkIds } from '../../definitions/frameworks/frameworks';
import { inLanguage } from '../../definitions/words/say';
import { onSheet } from '../run/chosenFramework';
import type { WorkbookRead } from '../state/paneState';
import { useChoice } from '../useChoice';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'stretch' },
  start: { alignSelf: 'flex-start' },
});

/** The framework to judge by: those that we ship, and the officer's own where a sheet of the workbook holds one. */
export function FrameworkPicker({ read }: { read: WorkbookRead }): JSX.Element {
  const { say, jobs, language } = usePane();
  const styles = useStyles();
  const { framework, ownFramework } = read;
  const own = ownFramework?.made;
  const isOwn = own !== undefined && framework === own;
  const { shown, busy, want } = useChoice('framework', isOwn ? onSheet : framework.id, (value) => (now) => {
    now.chooseFramework(value);
  });
  return (
    <div className={styles.part}>
      <Field label={say('framework')}>
        <Select
          value={shown}
          aria-busy={busy}
          onChange={(_, { value }) => {
            want(value);
          }}
        >
          {own !== undefined && (
            <option value={onSheet}>
              {say('frameworkOnSheet', {
                name: inLanguage(own.name, language),
                sheet: ownFramework?.sheet ?? '',
              })}
            </option>
          )}
          {frameworkIds.map((id) => (
            <option key={id} value={id}>
              {inLanguage(frameworkById(id)?.name ?? { en: id }, language)}
            </option>
          ))}
        </Select>
      </Field>
      {framework.about !== undefined && <Text size={200}>{inLanguage(framework.about, language)}</Text>}
      {ownFramework !== undefined && own === undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('frameworkSheetBroken', { sheet: ownFramework.sheet })}</MessageBarBody>
        </MessageBar>
      )}
      {ownFramework === undefined && (
        <Button className={styles.start} size="small" disabledFocusable={busy} onClick={jobs.insertFramework}>
          {say('insertFramework')}
        </Button>
      )}
    </div>
  );
}
