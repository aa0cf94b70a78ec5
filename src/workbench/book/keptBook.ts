/** A workbook that the browser keeps for its person: the file as it would be downloaded. */
export interface KeptBook {
  name: string;
  bytes: Uint8Array;
}

/** Larger files, in bytes, are not kept: the browser has not the room. */
export const largestKept = 100_000_000;

const database = 'judgement-grid-workbench';
const store = 'workbooks';
const key = 'last';

/** The one workbook that is kept in this browser. Where the browser keeps nothing, nothing is kept, and nothing fails. */
export const keptBook = {
  load: (): Promise<KeptBook | undefined> =>
    asked<KeptBook | undefined>('readonly', (books) => books.get(key) as IDBRequest<KeptBook | undefined>),
  save: (book: KeptBook): Promise<unknown> => asked('readwrite', (books) => books.put(book, key)),
  clear: (): Promise<unknown> => asked('readwrite', (books) => books.delete(key)),
} as const;

async function asked<Result>(
  mode: IDBTransactionMode,
  ask: (books: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result | undefined> {
  try {
    const opened = await opening();
    try {
      return await answer(ask(opened.transaction(store, mode).objectStore(store)));
    } finally {
      opened.close();
    }
  } catch {
    return undefined; // a private window, or no room: the person still has Download
  }
}

function opening(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(store);
  };
  return answer(request);
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error('the browser keeps nothing', { cause: request.error }));
    };
  });
}
