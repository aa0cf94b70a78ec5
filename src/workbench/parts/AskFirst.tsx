import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { workbenchWords } from '../../definitions/words/workbench';
import { say } from '../../definitions/words/say';
import type { Language } from '../../domain/text';
import type { Desk } from '../useDesk';

/** Asks before another workbook takes the place of one with changes that no file has. */
export function AskFirst(props: {
  desk: Pick<Desk, 'book' | 'asked' | 'answer'>;
  language: Language;
}): JSX.Element {
  const { desk, language } = props;
  const { book, asked, answer } = desk;
  const speak = (key: keyof typeof workbenchWords): string =>
    say(workbenchWords, key, language, { name: book?.name ?? '', other: asked?.name ?? '' });
  return (
    <Dialog
      open={asked !== null}
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) answer('neither');
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{speak('askTitle')}</DialogTitle>
          <DialogContent>{speak(asked?.waits === true ? 'askWaits' : 'askWhy')}</DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              onClick={() => {
                answer('download');
              }}
            >
              {speak('askDownload')}
            </Button>
            <Button
              onClick={() => {
                answer('open');
              }}
            >
              {speak('askOpen')}
            </Button>
            <Button
              onClick={() => {
                answer('neither');
              }}
            >
              {speak('askNeither')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
