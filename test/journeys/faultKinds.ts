import { cellName } from '../../src/domain/cellName';
import { ourSheet, placeOn } from './faultBook';
import type { RecordBook } from './recordBook';

export interface FaultKind {
  name: string;
  /** What the n counts. */
  counts: 'actions' | 'syncs';
  set(book: RecordBook, n: number): void;
  /** What the person does about it, before the next run. */
  lift?(book: RecordBook): void;
  /** The officer stops the job when nothing moves any more. */
  isStopped?: true;
  /** Sheets that the fault itself changes. */
  masked?: readonly string[];
  /** What it changed must still be there. */
  kept?(book: RecordBook): boolean;
}

const meanwhile =
  (act: (book: RecordBook) => void) =>
  (book: RecordBook, n: number): void => {
    book.host.faults.beforeSync(n, () => {
      act(book);
    });
  };

/** Books whose grid was there to type on. */
const typedOn = new WeakSet<RecordBook>();

const own = ({ workbook }: RecordBook, name: string) => workbook.sheets.find((sheet) => sheet.name === name);

/** All that may go wrong while a job is under way. */
export const faultKinds: readonly FaultKind[] = [
  {
    name: 'fail an action',
    counts: 'actions',
    set: ({ host }, n) => {
      host.faults.failAction(n, 'GeneralException');
    },
  },
  {
    name: 'drop an answer',
    counts: 'syncs',
    set: ({ host }, n) => {
      host.faults.dropAnswer(n);
    },
  },
  {
    name: 'no answer any more',
    counts: 'syncs',
    set: ({ host: { faults } }, n) => {
      for (let later = n; later < n + 20; later++) {
        faults.beforeSync(later, () => {
          faults.dropAnswer(1);
        });
      }
    },
  },
  {
    name: 'silence, until it is stopped',
    counts: 'syncs',
    set: ({ host: { faults } }, n) => {
      for (let later = n; later < n + 20; later++) {
        faults.beforeSync(later, () => {
          faults.dropAnswer(1, 'silence');
        });
      }
    },
    isStopped: true,
  },
  {
    name: 'delay an answer',
    counts: 'syncs',
    set: ({ host: { faults } }, n) => {
      faults.beforeSync(n, () => {
        faults.delay(15);
      });
      faults.beforeSync(n + 1, () => {
        faults.delay(0);
      });
    },
  },
  {
    name: 'change a cell of their own',
    counts: 'syncs',
    set: meanwhile((book) => {
      book.host.person.type(own(book, 'Notes')?.id ?? '', 'D5', 'meanwhile');
    }),
    masked: ['own: Notes'],
    kept: (book) => own(book, 'Notes')?.cells.value(4, 3) === 'meanwhile',
  },
  {
    name: 'change an entry on the grid',
    counts: 'syncs',
    set: meanwhile((book) => {
      const grid = ourSheet(book, 'grid');
      if (grid === undefined) return;
      const [row, column] = placeOn(book, 'grid', 'protecting', 'Reason');
      book.host.person.type(grid.id, cellName(row, column), 'meanwhile');
      typedOn.add(book);
    }),
    masked: ['grid', 'log', 'remembered', 'star', 'strengths', 'actions', 'years'],
    kept: (book) => {
      const grid = ourSheet(book, 'grid');
      if (grid === undefined || !typedOn.has(book)) return true;
      return grid.cells.value(...placeOn(book, 'grid', 'protecting', 'Reason')) === 'meanwhile';
    },
  },
  {
    name: 'delete a sheet',
    counts: 'syncs',
    set: meanwhile((book) => {
      book.host.person.remove((ourSheet(book, 'star') ?? own(book, 'Spare'))?.id ?? '');
    }),
    masked: ['star', 'own: Spare'],
  },
  {
    name: 'protect a sheet of ours',
    counts: 'syncs',
    set: meanwhile((book) => {
      book.host.person.protect((ourSheet(book, 'grid') ?? own(book, 'Findings'))?.id ?? '', true);
    }),
    lift: ({ workbook }) => {
      for (const sheet of workbook.sheets) sheet.protection.on = false;
    },
  },
  {
    name: 'protect the workbook’s structure',
    counts: 'syncs',
    set: meanwhile(({ host }) => {
      host.person.protectStructure(true);
    }),
    lift: ({ host }) => {
      host.person.protectStructure(false);
    },
  },
  {
    name: 'workbook turns read-only',
    counts: 'syncs',
    set: meanwhile(({ host }) => {
      host.quirks.readOnly = true;
    }),
    lift: ({ host }) => {
      host.quirks.readOnly = false;
    },
  },
  {
    name: 'rename our sheet',
    counts: 'syncs',
    set: meanwhile((book) => {
      const grid = ourSheet(book, 'grid');
      if (grid !== undefined) book.host.person.rename(grid.id, 'Our grid');
    }),
  },
];
