import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { workbenchWords } from '../definitions/words/workbench';
import { downloadBook } from './book/downloadBook';
import { fetchSample, sampleName } from './book/fetchSample';
import { keptBook } from './book/keptBook';
import { officeClient } from './book/officeClient';
import { openBook, type Book } from './book/openBook';
import { openFault } from './book/openFault';
import { useKeeping } from './book/useKeeping';

/** What the page has open and is doing. */
export interface Desk {
  book: Book | null;
  /** How many workbooks have been opened: tells one from the next. */
  opened: number;
  /** The name of the file that is being opened. */
  opening: string | null;
  /** A file is being written for a download. */
  saving: boolean;
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

/** Opening and saving. A file that cannot be opened leaves the workbook that is open as it is. Opens what was kept at the start, else the sample. */
export function useDesk(): Desk {
  const [book, setBook] = useState<Book | null>(null);
  const [opened, setOpened] = useState(0);
  const [opening, setOpening] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [notice, setNotice] = useState<Desk['notice']>(null);
  const [kept, setKept] = useState<Desk['kept']>(null);
  const forget = useKeeping(
    book,
    useCallback(() => {
      setKept((before) => before ?? 'now');
    }, []),
  );

  const open = async (name: string, load: () => Promise<Uint8Array>): Promise<boolean> => {
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
  /** Another workbook on the desk: what was kept of the one before is let go. */
  const openAnother = async (name: string, load: () => Promise<Uint8Array>): Promise<void> => {
    if (!(await open(name, load))) return;
    setKept(null);
    await keptBook.clear();
  };
  const openSample = (): void => void openAnother(sampleName, fetchSample);
  const start = useEffectEvent(async () => {
    // on its way while the workbook is
    officeClient().catch(() => undefined);
    const from = await keptBook.load();
    if (from === undefined) {
      openSample();
      return;
    }
    setKept('before');
    await open(from.name, () => Promise.resolve(from.bytes));
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
    openSample,
    openFile: (file) => void openAnother(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    download: () => {
      if (book === null || saving) return;
      setSaving(true);
      downloadBook(book)
        .catch(() => {
          setNotice({ key: 'cannotSave', name: book.name });
        })
        .finally(() => {
          setSaving(false);
        });
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
