import { createWorkbook } from '../../../src/host/model/createWorkbook';
import { openHost, type Host, type HostOptions } from '../../../src/host/openHost';
import { useHost } from '../../../src/host/officeClientNode';
import type { AnswerBody, RequestBody } from '../../../src/host/office/protocol';

/** A host over a new workbook (one sheet, "Sheet1") that Microsoft's client speaks to from now on. Profile web unless said. */
export function newHost(options: HostOptions = {}): Host {
  const host = openHost(createWorkbook(), { now: () => new Date(2026, 10, 21), ...options });
  useHost(host);
  return host;
}

export interface Refused {
  code: string;
  location: string | undefined;
  message: string;
  statement: string | undefined;
}

/** What a job is refused with; fails when it is not. */
export async function refusalOf(job: (context: Excel.RequestContext) => Promise<unknown>): Promise<Refused> {
  try {
    await Excel.run(job);
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo.errorLocation, statement: debugInfo.statement };
  }
  throw new Error('It was not refused');
}

/** The only sheet of a new workbook. */
export function sheet1(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Sheet1');
}

/** Speaks to the host without the client: one request, its answer. */
export function speak(host: Host, body: Partial<RequestBody>, flags = 1): Promise<AnswerBody> {
  return new Promise((resolve) => {
    const before = host.bridge.onMessageFromHost;
    host.bridge.onMessageFromHost = (json) => {
      host.bridge.onMessageFromHost = before;
      resolve((JSON.parse(json) as { message: { body: AnswerBody } }).message.body);
    };
    const message = {
      url: 'ProcessQuery',
      method: 'POST',
      headers: {},
      body: { Actions: [], ObjectPaths: {}, ...body },
    };
    host.bridge.sendMessageToHost(JSON.stringify({ id: 1, type: 1, flags, message }));
  });
}

/** Every request body and answer body that goes over the bridge while `job` runs. */
export async function overheard(
  host: Host,
  job: () => Promise<unknown>,
): Promise<{ requests: RequestBody[]; answers: AnswerBody[] }> {
  const requests: RequestBody[] = [];
  const answers: AnswerBody[] = [];
  const { sendMessageToHost, onMessageFromHost } = host.bridge;
  host.bridge.sendMessageToHost = (json) => {
    requests.push((JSON.parse(json) as { message: { body: RequestBody } }).message.body);
    sendMessageToHost(json);
  };
  host.bridge.onMessageFromHost = (json) => {
    const { type, message } = JSON.parse(json) as { type: number; message: { body: AnswerBody } };
    if (type === 2) answers.push(message.body);
    onMessageFromHost(json);
  };
  try {
    await job();
  } finally {
    Object.assign(host.bridge, { sendMessageToHost, onMessageFromHost });
  }
  return { requests, answers };
}

/** A handler as Excel wants it, from a plain function. */
export function hearing<Event>(hear: (event: Event) => void): (event: Event) => Promise<void> {
  return (event) => {
    hear(event);
    return Promise.resolve();
  };
}

/** Lets events and clean-up requests that are on their way arrive. */
export function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

// the client's clean-up after the last run should find its globals still there
afterAll(aMoment);
