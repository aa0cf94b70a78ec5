import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { workbenchWords } from '../definitions/words/workbench';
import { bytesOf, nameUnpacked } from './book/bytesOf';
import { downloadBook } from './book/downloadBook';
import { fetchSample, sampleName } from './book/fetchSample';
import { keptBook } from './book/keptBook';
import { officeClient } from './book/officeClient';
import { openBook, type Book } from './book/openBook';
import { openFault } from './book/openFault';
import { useKeeping } from './book/useKeeping';
import { useUnsaved } from './book/useUnsaved';

/** What the page has open and is doing. */
export interface Desk {
  book: Book | null;
  /** How many workbooks have been opened: tells one from the next. */
  opened: number;
  /** The name of the file that is being opened. */
  opening: string | null;
  /** A file is being written for a download. */
  saving: boolean;
  /** What is to be opened in the place of a workbook with changes that no file has: the person is asked first. */
  asked: Waiting | null;
  /** To be told whether something waits in the pane: it goes with the workbook. */
  setWaits: (waits: boolean) => void;
  /** What they said: download the changes and open, open without, or neither. */
  answer: (answer: 'download' | 'open' | 'neither') => void;
  notice: { key: keyof typeof workbenchWords; name: string } | null;
  /** The browser keeps the workbook: since a change just now, or from before the page was loaded. */
  kept: 'now' | 'before' | null;
  openFile: (file: File) => void;
  openSample: () => void;
  download: () => void;
  dismiss: () => void;
  /** Takes what is kept out of the browser. */
  clearKept: () => void;
}

/** A file that waits to be opened. */
interface Waiting {
  name: string;
  load: () => Promise<Uint8Array>;
  /** Something waits in the pane. */
  waits: boolean;
}

/** Opening and saving. A file that cannot be opened leaves the workbook that is open as it is. Opens what was kept at the start, else the sample. */
export function useDesk(): Desk {
  const [book, setBook] = useState<Book | null>(null);
  const [opened, setOpened] = useState(0);
  const [opening, setOpening] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [notice, setNotice] = useState<Desk['notice']>(null);
  const [kept, setKept] = useState<Desk['kept']>(null);
  const [asked, setAsked] = useState<Desk['asked']>(null);
  const unsaved = useUnsaved(book);
  const waits = useRef(false);
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const forget = useKeeping(
    book,
    useCallback(() => {
      setKept((before) => before ?? 'now');
    }, []),
  );

  const openNow = async (name: string, load: () => Promise<Uint8Array>): Promise<boolean> => {
    setOpening(name);
    setNotice(null);
    try {
      setBook(await openBook(await load(), name));
      setOpened((count) => count + 1);
      return true;
    } catch (error) {
      setNotice({ key: openFault(error), name });
      return false;
    } finally {
      setOpening(null);
    }
  };
  /** One after another: a large one that was asked for before does not take the place of a small one that was asked for after it. */
  const open = (name: string, load: () => Promise<Uint8Array>): Promise<boolean> => {
    const opened = before.current.then(() => openNow(name, load));
    before.current = opened;
    return opened;
  };
  /** Another workbook on the desk: what was kept of the one before is let go. */
  const openAnother = async (name: string, load: () => Promise<Uint8Array>): Promise<void> => {
    if (!(await open(name, load))) return;
    unsaved.set(false);
    setKept(null);
    await keptBook.clear();
  };
  const openSafely = (name: string, load: () => Promise<Uint8Array>): void => {
    if (unsaved.is.current || waits.current) setAsked({ name, load, waits: waits.current });
    else void openAnother(name, load);
  };
  const download = async (from: Book): Promise<boolean> => {
    setSaving(true);
    try {
      await downloadBook(from);
      unsaved.set(false);
      return true;
    } catch {
      setNotice({ key: 'cannotSave', name: from.name });
      return false;
    } finally {
      setSaving(false);
    }
  };
  const start = useEffectEvent(async () => {
    // on its way while the workbook is
    officeClient().catch(() => undefined);
    const from = await keptBook.load();
    if (from === undefined) {
      await openAnother(sampleName, fetchSample);
      return;
    }
    setKept('before');
    if (await open(from.name, () => Promise.resolve(from.bytes))) unsaved.set(true);
  });
  useEffect(() => {
    void start();
  }, []);

  return {
    book,
    opened,
    opening,
    saving,
    notice,
    kept,
    asked,
    setWaits: useCallback((is: boolean) => {
      waits.current = is;
    }, []),
    answer: (said) => {
      setAsked(null);
      if (asked === null || book === null || said === 'neither') return;
      const { name, load } = asked;
      if (said === 'open') void openAnother(name, load);
      else void download(book).then((isSafe) => (isSafe ? openAnother(name, load) : undefined));
    },
    openSample: () => {
      openSafely(sampleName, fetchSample);
    },
    openFile: (file) => {
      openSafely(nameUnpacked(file), () => bytesOf(file));
    },
    download: () => {
      if (book !== null && !saving) void download(book);
    },
    dismiss: () => {
      setNotice(null);
    },
    clearKept: () => {
      // the note goes once it is true
      void forget().then(() => {
        setKept(null);
      });
    },
  };
}
