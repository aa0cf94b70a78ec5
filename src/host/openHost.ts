import type { Workbook } from './model/workbook';
import { runBatch } from './office/batch';
import { EventQueue } from './office/eventQueue';
import { Faults } from './office/faults';
import { oneAfterAnother } from './oneAfterAnother';
import type { Profile } from './office/profile';
import { bytesOf, webPayloadLimit } from './office/payload';
import { personOf, type Person } from './office/person';
import type { AnswerBody, RequestBody, RequestMessage } from './office/protocol';
import type { Change, Quirks, Session } from './office/session';
import type { Work } from './work';

export interface HostOptions {
  /** Which Excel it stands in for; default 'web', the strictest. */
  profile?: Profile;
  /** The newest ExcelApi requirement set that it has; default "1.14", our floor. */
  api?: string;
  now?: () => Date;
  /**
   * For a page that must stay alive: takes what is still to be done, and does it when its turn comes. A long request is then carried out
   * a little at a time, and its answer comes by itself. Default: all at once, the answer at the end of the running task.
   */
  turn?: (act: () => void) => void;
  /** Worksheet custom properties with this prefix hold charts' alternative texts; default "JudgementGrid.alt.". */
  altTextPrefix?: string;
}

export interface Host {
  readonly workbook: Workbook;
  readonly profile: Profile;
  readonly api: string;
  /** For `OfficeExtension.HostBridge.init`. */
  readonly bridge: { sendMessageToHost: (json: string) => void; onMessageFromHost: (json: string) => void };
  /** Since the last `resetCounts`. */
  readonly counts: { syncs: number; actions: number; bytesIn: number; bytesOut: number };
  resetCounts(): void;
  readonly faults: Faults;
  readonly quirks: Quirks;
  onChange(listener: (what: Change) => void): () => void;
  readonly person: Person;
  /** Somebody who works on the same workbook elsewhere: types, and is not seen to select. */
  readonly colleague: Pick<Person, 'type'>;
  /** What is selected on a sheet: [{row, column, rows, columns}], A1 at first. */
  selectionOn(sheetId: string): readonly { row: number; column: number; rows: number; columns: number }[];
}

/** Bit of the request's flags: it may wait for the end of cell editing. */
const delayForCellEdit = 64;

/** Until a client connects. */
const nobody: (json: string) => void = () => undefined;

/** A small Excel over a workbook in memory: answers the requests of Microsoft's own client. */
export function openHost(workbook: Workbook, options: HostOptions = {}): Host {
  const faults = new Faults();
  const listeners = new Set<(what: Change) => void>();
  const session = openSession(workbook, options, listeners);
  const turn = options.turn ?? queueMicrotask;
  const counts = { syncs: 0, actions: 0, bytesIn: 0, bytesOut: 0 };
  const line = oneAfterAnother(options.turn);
  const bridge = {
    sendMessageToHost: (json: string): void => {
      if (options.turn === undefined) hear(json);
      else
        options.turn(() => {
          hear(json);
        });
    },
    onMessageFromHost: nobody,
  };

  function hear(json: string): void {
    const request = JSON.parse(json) as RequestMessage;
    if (request.message.body === undefined || request.message.url !== 'ProcessQuery') return;
    receive(request, request.message.body, json);
  }

  function receive(request: RequestMessage, body: RequestBody, json: string): void {
    const bytesIn = bytesOf(json);
    counts.syncs++;
    counts.actions += body.Actions.length;
    counts.bytesIn += bytesIn;
    const { delay, drop } = faults.syncBegins();
    const answered = (text: { json: string; bytes: number }): void => {
      counts.bytesOut += text.bytes;
      if (drop !== 'silence') deliver(drop === 'connection' ? lostConnection(request.id) : text.json, delay);
      setTimeout(deliverEvents, delay);
    };
    const carryOut = (): void => {
      line.add(answerTo(request, body, bytesIn), answered);
    };
    if (!faults.isEditing) carryOut();
    else if (request.flags & delayForCellEdit) faults.whenEditingEnds(carryOut);
    else deliver(envelope(request.id, editing), delay);
  }

  function* answerTo(
    request: RequestMessage,
    body: RequestBody,
    bytesIn: number,
  ): Work<{ json: string; bytes: number }> {
    if (session.profile === 'web' && bytesIn > webPayloadLimit)
      return sized(envelope(request.id, tooMuch('Request')));
    const answer = yield* runBatch(body, session, () => {
      faults.actionBegins();
    });
    yield;
    const text = sized(envelope(request.id, answer));
    const fits = session.profile !== 'web' || text.bytes <= webPayloadLimit;
    return fits ? text : sized(envelope(request.id, tooMuch('Response')));
  }

  function deliver(json: string, delay: number): void {
    // never within the client's own call: it expects its answer later
    if (delay > 0)
      setTimeout(() => {
        bridge.onMessageFromHost(json);
      }, delay);
    else
      turn(() => {
        bridge.onMessageFromHost(json);
      });
  }

  function deliverEvents(): void {
    const entries = session.events.take();
    if (entries.length > 0) bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  }

  const around = {
    // nobody's typing comes between two actions of one request: Excel carries that out whole
    before: line.finish,
    after: (): void => void setTimeout(deliverEvents, 0),
  };
  return {
    workbook,
    profile: session.profile,
    api: session.api,
    bridge,
    counts,
    resetCounts: () => Object.assign(counts, { syncs: 0, actions: 0, bytesIn: 0, bytesOut: 0 }),
    faults,
    quirks: session.quirks,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    person: personOf(session, around),
    colleague: personOf(session, around, 'colleague'),
    selectionOn: (sheetId) => session.selections.get(sheetId) ?? [{ row: 0, column: 0, rows: 1, columns: 1 }],
  };
}

function openSession(
  workbook: Workbook,
  options: HostOptions,
  listeners: ReadonlySet<(what: Change) => void>,
): Session {
  let last = 0;
  const session: Session = {
    workbook,
    profile: options.profile ?? 'web',
    api: options.api ?? '1.14',
    now: options.now ?? (() => new Date()),
    altTextPrefix: options.altTextPrefix ?? 'JudgementGrid.alt.',
    references: new Map(),
    living: new Set(),
    selections: new Map(),
    events: new EventQueue(),
    quirks: { guessesChartsWrongly: false, protectTwice: 'refused', readOnly: false },
    calculationMode: 'Automatic',
    workbookProtected: false,
    enableEvents: true,
    actor: 'person',
    next: () => ++last,
    changed: (kind, sheet) => {
      if (sheet && kind !== 'selection') sheet.touch();
      const what = { kind, by: session.actor, ...(sheet && { sheetId: sheet.id }) };
      for (const listener of listeners) listener(what);
    },
  };
  // Workbook.onSelectionChanged is of the old kind: the client registers it without a word to the host
  session.events.register(2, '');
  return session;
}

function envelope(id: number, body: AnswerBody): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}

function sized(json: string): { json: string; bytes: number } {
  return { json, bytes: bytesOf(json) };
}

/** A body that is no error of Excel's becomes the client's own ConnectionFailure. */
function lostConnection(id: number): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 504, headers: {}, body: '' } });
}

const failed = (Code: string, Message: string, HttpStatusCode: number): AnswerBody => ({
  Results: [],
  Error: { Code, Message, Location: '', ActionIndex: -1, HttpStatusCode },
});
const editing = failed(
  'InvalidOperationInCellEditMode',
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  409,
);
const tooMuch = (what: 'Request' | 'Response'): AnswerBody =>
  failed(
    `${what}PayloadSizeLimitExceeded`,
    `The ${what.toLowerCase()} payload size has exceeded the limit of 5 MB.`,
    413,
  );
