import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useReducer, useRef, type JSX } from 'react';
import { paneWords } from '../definitions/words/pane';
import { say } from '../definitions/words/say';
import { keepFocus } from './keepFocus';
import { PaneContext, type Say } from './PaneContext';
import { ChangedBar } from './parts/ChangedBar';
import { FaultBoundary } from './parts/FaultBoundary';
import { NoticeBar } from './parts/NoticeBar';
import { PaneHeader } from './parts/PaneHeader';
import { SelectedBar } from './parts/SelectedBar';
import { StepTabs } from './parts/StepTabs';
import { WaitingBar } from './parts/WaitingBar';
import { WorkBar } from './parts/WorkBar';
import { paneReducer } from './state/paneReducer';
import { paneTheme } from './paneTheme';
import { startState } from './state/startState';
import { StepPanel } from './steps/StepPanel';
import type { Surroundings } from './surroundings';
import { usePaneCommands } from './usePaneCommands';
import { usePaneJobs } from './usePaneJobs';
import { usePaneKeys } from './usePaneKeys';
import { useWaiting } from './useWaiting';
import { useWorkbookEvents } from './useWorkbookEvents';

/** For what the browser draws itself: the sign of a date field, scroll bars. In high contrast it follows the system. */
const colorSchemes = { light: 'light', dark: 'dark', highContrast: 'light dark' } as const;

const useStyles = makeStyles({
  pane: {
    height: '100%',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    // where the window is so low that the page would have no room between head and foot, all of it scrolls
    overflowX: 'hidden',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  page: {
    position: 'relative', // what only screen readers meet stays within: else the whole page could be scrolled
    flexGrow: 1,
    minHeight: '200px',
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: '12px',
    boxSizing: 'border-box',
    // a long choice gives way: no list is wider than the pane
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Select, & .fui-Select__select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
    '& summary': { padding: '4px 0' },
  },
  foot: { position: 'relative', flexShrink: 0, maxHeight: '50%', overflowY: 'auto' },
  bars: { padding: '0 12px', ':not(:empty)': { paddingTop: '8px' } },
});

/** The whole task pane: the same in Excel and in the workbench. */
export function Pane(surroundings: Surroundings): JSX.Element {
  const [state, dispatch] = useReducer(paneReducer, surroundings, ({ language = 'en', person }) => {
    const personal = person?.read() ?? {};
    return startState(personal.language ?? language, personal);
  });
  const jobs = usePaneJobs(state, dispatch, surroundings);
  useWorkbookEvents(dispatch);
  useWaiting(state, dispatch, surroundings);
  usePaneCommands(surroundings.commands, state, dispatch, jobs);
  const onKeyDown = usePaneKeys(state, dispatch);
  const styles = useStyles();
  const pane = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLElement>(null);
  const { language, step, officer, density, helpOpen } = state;
  const speak: Say = (key, details) => say(paneWords, key, language, details);
  const { onLanguage, person, theme = 'light', version } = surroundings;
  useEffect(() => onLanguage?.(language), [onLanguage, language]);
  const started = useRef(false);
  useEffect(() => {
    // only what the officer chose is kept: not the language that the pane happened to begin in
    if (started.current) person?.keep({ language });
    started.current = true;
  }, [person, language]);
  useEffect(() => person?.keep({ name: officer, density }), [person, officer, density]);
  useEffect(() => {
    page.current?.scrollTo(0, 0);
  }, [step, helpOpen]);
  useEffect(() => (pane.current === null ? undefined : keepFocus(pane.current)), []);
  // a style, not a class: a class would go on the portals too, which would then cover the pane
  return (
    <FluentProvider
      style={{ height: '100%', colorScheme: colorSchemes[theme] }}
      theme={paneTheme(theme, density)}
    >
      <PaneContext
        value={{ state, dispatch, jobs, say: speak, language, today: surroundings.today, version, theme }}
      >
        <div
          ref={pane}
          className={styles.pane}
          lang={language === 'cy' ? 'cy-GB' : 'en-GB'}
          role="presentation"
          onKeyDown={onKeyDown}
        >
          <FaultBoundary sentence={speak('paneFault')} again={speak('tryAgain')} version={version}>
            <header>
              <PaneHeader />
              <StepTabs />
            </header>
            <main className={styles.page} ref={page}>
              <StepPanel />
            </main>
            {/* at the foot: what comes unasked moves nothing that the officer is about to press */}
            <footer className={styles.foot}>
              <div className={styles.bars}>
                <SelectedBar />
                <ChangedBar />
                <WaitingBar />
                <NoticeBar />
              </div>
              <WorkBar />
            </footer>
          </FaultBoundary>
        </div>
      </PaneContext>
    </FluentProvider>
  );
}
