/** A workbook that the browser keeps for its person: the file as it would be downloaded, which it copies beside the page and not in it. */
interface KeptBook {
  name: string;
  file: Blob;
}

/** Larger files, in bytes, are not kept: the browser has not the room. */
export const largestKept = 100_000_000;

const database = 'judgement-grid-workbench';
const store = 'files';
const key = 'last';

/** The one workbook that is kept in this browser. Where the browser keeps nothing, nothing is kept, and nothing fails. */
export const keptBook = {
  load: async (): Promise<{ name: string; bytes: Uint8Array } | undefined> => {
    const kept = await asked<KeptBook | undefined>(
      'readonly',
      (books) => books.get(key) as IDBRequest<KeptBook | undefined>,
    );
    // a file that the browser has thrown away since cannot be read
    const bytes = await kept?.file.arrayBuffer().catch(() => undefined);
    return kept === undefined || bytes === undefined
      ? undefined
      : { name: kept.name, bytes: new Uint8Array(bytes) };
  },
  /** @returns whether the browser has kept it */
  save: async (book: KeptBook): Promise<boolean> =>
    (await asked('readwrite', (books) => books.put(book, key))) !== undefined,
  clear: (): Promise<unknown> => asked('readwrite', (books) => books.delete(key)),
} as const;

async function asked<Result>(
  mode: IDBTransactionMode,
  ask: (books: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result | undefined> {
  try {
    const opened = await opening();
    try {
      const transaction = opened.transaction(store, mode);
      const over = finished(transaction);
      const result = await answer(ask(transaction.objectStore(store)));
      await over;
      return result;
    } finally {
      opened.close();
    }
  } catch {
    return undefined; // a private window, or no room: the person still has Download
  }
}

/** Done once what was written is kept: a file may find no room after the request for it was answered. */
function finished(transaction: IDBTransaction): Promise<void> {
  const over = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(new Error('the browser keeps nothing', { cause: transaction.error }));
    };
  });
  over.catch(() => undefined); // the request's own failure is told first
  return over;
}

function opening(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 2);
  request.onupgradeneeded = () => {
    for (const name of [...request.result.objectStoreNames]) request.result.deleteObjectStore(name);
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
