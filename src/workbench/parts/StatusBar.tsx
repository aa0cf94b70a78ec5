import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type JSX } from 'react';
import { workbenchWords } from '../../definitions/words/workbench';
import { say } from '../../definitions/words/say';
import type { Language } from '../../domain/text';
import type { Desk } from '../useDesk';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    flexShrink: 0,
    padding: '2px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: {
    flexGrow: 1,
    minWidth: 0,
    display: 'grid',
    // as high as the longest that it may say: nothing moves when it says something else
    '& > *, &::after': { gridArea: '1 / 1', alignSelf: 'center' },
    '&::after': { content: 'attr(data-longest)', visibility: 'hidden' },
  },
  // no sign that turns: where the processor draws it, all waits for it
  waiting: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  gone: { visibility: 'hidden' },
});

/** What the page is doing, and where the workbook is kept: at the foot, and always of the same height. */
export function StatusBar(props: {
  desk: Pick<Desk, 'book' | 'opening' | 'saving' | 'kept' | 'clearKept'>;
  language: Language;
}): JSX.Element {
  const { desk, language } = props;
  const { book, opening, saving, kept, clearKept } = desk;
  const styles = useStyles();
  const words = useRef<HTMLDivElement>(null);
  const speak = (key: keyof typeof workbenchWords, name = ''): string =>
    say(workbenchWords, key, language, { name });
  const waiting =
    opening !== null ? speak('opening', opening) : saving ? speak('saving', book?.name) : undefined;
  const resting = speak(kept === null ? 'stays' : kept === 'before' ? 'keptFrom' : 'keptHere');
  return (
    <div className={styles.bar}>
      <div ref={words} tabIndex={-1} className={styles.words} role="status" data-longest={speak('keptFrom')}>
        <span className={waiting === undefined ? undefined : styles.waiting}>{waiting ?? resting}</span>
      </div>
      <Button
        className={kept === null ? styles.gone : undefined}
        size="small"
        appearance="subtle"
        onClick={() => {
          // the button goes: the words that say what is kept now have the focus
          words.current?.focus();
          clearKept();
        }}
      >
        {speak('clearKept')}
      </Button>
    </div>
  );
}
