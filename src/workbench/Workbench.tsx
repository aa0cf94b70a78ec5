import {
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useState, type JSX } from 'react';
import { workbenchWords } from '../definitions/words/workbench';
import { say } from '../definitions/words/say';
import type { Language } from '../domain/text';
import { nameThePage } from '../taskpane/nameThePage';
import type { Surroundings } from '../taskpane/surroundings';
import { themes } from '../taskpane/themes';
import { AskFirst } from './parts/AskFirst';
import { BookView } from './parts/BookView';
import { PaneFrame } from './parts/PaneFrame';
import { StatusBar } from './parts/StatusBar';
import { Toolbar } from './parts/Toolbar';
import { useDesk } from './useDesk';
import { useTheme } from './useTheme';

const wide = '@media (min-width: 900px)';

const useStyles = makeStyles({
  // in a window that is too low for both, as at a zoom of 200%, the page scrolls
  page: {
    height: 'max(100vh, 700px)',
    display: 'grid',
    gridTemplateRows: 'minmax(280px, 50vh) minmax(420px, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    [wide]: {
      height: 'max(100vh, 360px)',
      gridTemplateRows: 'minmax(0, 1fr)',
      gridTemplateColumns: 'minmax(0, 1fr) 400px',
    },
  },
  dropping: { outline: `4px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-8px' },
  workbook: { display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0 },
  pane: {
    minWidth: 0,
    minHeight: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    [wide]: { borderTop: 'none', borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  desk: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
  },
  empty: { padding: '24px' },
  // over the cells, just above the tabs: nothing moves because of it
  notice: {
    position: 'absolute',
    left: '12px',
    right: '12px',
    bottom: '44px',
    zIndex: 10,
    boxShadow: tokens.shadow16,
  },
});

/** The page: a workbook beside the pane, with no Excel. Nothing leaves the computer. */
export function Workbench({ surroundings }: { surroundings: Surroundings }): JSX.Element {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(surroundings.language ?? 'en');
  const [dropping, setDropping] = useState(false);
  const desk = useDesk();
  const theme = useTheme();
  const { book, opening, notice } = desk;
  const speak = (key: keyof typeof workbenchWords, details?: Record<string, string>): string =>
    say(workbenchWords, key, language, details);
  const title = speak('title');
  // dialogues stand outside of what is drawn here: they speak the language of the whole page
  useEffect(() => {
    nameThePage(language, title);
  }, [language, title]);
  return (
    <FluentProvider theme={themes[theme]}>
      <div
        className={mergeClasses(styles.page, dropping && styles.dropping)}
        lang={language === 'cy' ? 'cy-GB' : 'en-GB'}
        onDragOver={(event) => {
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={() => {
          setDropping(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setDropping(false);
          const file = event.dataTransfer.files[0];
          if (file !== undefined) desk.openFile(file);
        }}
      >
        <section className={styles.workbook} aria-label={speak('workbook')}>
          <Toolbar
            name={book?.name}
            saving={desk.saving}
            language={language}
            onOpen={desk.openFile}
            onSample={desk.openSample}
            onDownload={desk.download}
          />
          <div className={styles.desk}>
            {book !== null && <BookView key={desk.opened} book={book} language={language} />}
            {book === null && opening === null && <Text className={styles.empty}>{speak('noWorkbook')}</Text>}
            {notice !== null && (
              <MessageBar className={styles.notice} intent="error" layout="multiline">
                <MessageBarBody>{speak(notice.key, { name: notice.name })}</MessageBarBody>
                <MessageBarActions
                  containerAction={
                    <Button
                      appearance="transparent"
                      aria-label={speak('close')}
                      icon={<Dismiss16Regular />}
                      onClick={desk.dismiss}
                    />
                  }
                />
              </MessageBar>
            )}
          </div>
          <StatusBar desk={desk} language={language} />
          <AskFirst desk={desk} language={language} />
        </section>
        {/* the pane brings its own landmarks: they are the page's, as in Excel */}
        <div className={styles.pane} id="pane">
          {book !== null && (
            <PaneFrame
              book={book}
              surroundings={{ ...surroundings, language, theme }}
              onLanguage={setLanguage}
              onWaiting={desk.setWaits}
            />
          )}
        </div>
      </div>
    </FluentProvider>
  );
}
