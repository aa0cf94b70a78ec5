import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { JSX } from 'react';
import { workbenchWords } from '../../definitions/words/workbench';
import { say } from '../../definitions/words/say';
import type { Language } from '../../domain/text';

/** Says that the browser keeps the workbook, and clears it. */
export function KeptNote(props: { again: boolean; language: Language; onClear: () => void }): JSX.Element {
  const { again, language, onClear } = props;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{say(workbenchWords, again ? 'keptFrom' : 'keptHere', language)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClear}>
          {say(workbenchWords, 'clearKept', language)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
