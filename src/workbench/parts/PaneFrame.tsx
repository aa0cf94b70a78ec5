import { makeStyles } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef, type JSX } from 'react';
import type { Language } from '../../domain/text';
import { mountPane, type MountedPane } from '../../taskpane/mountPane';
import type { Surroundings } from '../../taskpane/surroundings';
import { isAtHand, type Book } from '../book/openBook';

const useStyles = makeStyles({ frame: { height: '100%', minWidth: 0 } });

/** Here Excel's answers are made in the page: so many cells take it some 10 milliseconds. */
const mostCells = 10_000;

/** The very pane that runs in Excel, mounted anew for each workbook. */
export function PaneFrame(props: {
  book: Book;
  surroundings: Surroundings;
  onLanguage: (language: Language) => void;
  onWaiting: (waits: boolean) => void;
}): JSX.Element {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef<MountedPane | null>(null);
  const { surroundings, onLanguage, onWaiting } = props;
  const given = (): Surroundings => {
    const { book } = props;
    return { ...surroundings, mostCells, onLanguage, onWaiting, isOpen: () => isAtHand(book) };
  };
  const mount = useEffectEvent((element: HTMLElement) => mountPane(element, given()));
  useEffect(() => {
    if (place.current === null) return;
    const element = document.createElement('div');
    element.className = place.current.className;
    place.current.append(element);
    const pane = mount(element);
    shown.current = pane;
    return () => {
      shown.current = null;
      // React does not take a root away while it draws another
      setTimeout(() => {
        pane.unmount();
        element.remove();
      }, 0);
    };
  }, [props.book]);
  const update = useEffectEvent(() => {
    shown.current?.update(given());
  });
  useEffect(() => {
    update();
  }, [props.surroundings.theme]);
  return <div ref={place} className={styles.frame} />;
}
