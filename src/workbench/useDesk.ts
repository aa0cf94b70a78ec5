import { useEffect, useEffectEvent, useState } from 'react';
import type { workbenchWords } from '../definitions/words/workbench';
import { downloadBook } from './book/downloadBook';
import { fetchSample, sampleName } from './book/fetchSample';
import { openBook, type Book } from './book/openBook';
import { openFault } from './book/openFault';

/** What the page has open and is doing. */
export interface Desk {
  book: Book | null;
  /** How many workbooks have been opened: tells one from the next. */
  opened: number;
  /** The name of the file that is being opened. */
  opening: string | null;
  notice: { key: keyof typeof workbenchWords; name: string } | null;
  openFile: (file: File) => void;
  openSample: () => void;
  download: () => void;
  dismiss: () => void;
}

/** Opening and saving. A file that cannot be opened leaves the workbook that is open as it is. Opens the sample at the start. */
export function useDesk(): Desk {
  const [book, setBook] = useState<Book | null>(null);
  const [opened, setOpened] = useState(0);
  const [opening, setOpening] = useState<string | null>(null);
  const [notice, setNotice] = useState<Desk['notice']>(null);

  const open = async (name: string, load: () => Promise<Uint8Array>): Promise<void> => {
    setOpening(name);
    setNotice(null);
    try {
      setBook(await openBook(await load(), name));
      setOpened((count) => count + 1);
    } catch (error) {
      setNotice({ key: openFault(error), name });
    } finally {
      setOpening(null);
    }
  };
  const openSample = (): void => void open(sampleName, fetchSample);
  const start = useEffectEvent(openSample);
  useEffect(() => {
    start();
  }, []);

  return {
    book,
    opened,
    opening,
    notice,
    openSample,
    openFile: (file) => void open(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    download: () => {
      if (book === null) return;
      try {
        downloadBook(book);
      } catch {
        setNotice({ key: 'cannotSave', name: book.name });
      }
    },
    dismiss: () => {
      setNotice(null);
    },
  };
}
