import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { connect, type OfficeClient } from './officeClient';
import type { Host } from './openHost';

let loaded: OfficeClient | undefined;
let compile = (source: Buffer, filename: string): vm.Script =>
  new vm.Script(source.toString('utf8'), { filename });

/** Has Microsoft's client compiled by `own` from now on: by one that remembers what it compiled. */
export function compileClientBy(own: typeof compile): void {
  compile = own;
}

/**
 * Microsoft's client for Excel on Windows, in Node: run once a process in a scope of its own, with as much of a browser around
 * it as it asks for.
 */
export function loadOfficeClient(): OfficeClient {
  if (loaded) return loaded;
  const scope = browserLike();
  vm.createContext(scope);
  compile(clientScript(), 'excel-win32-16.01.js').runInContext(scope);
  loaded = scope as unknown as OfficeClient;
  return loaded;
}

/** Makes `Excel` and `OfficeExtension` global, as they are in a pane, and speaking to this host. */
export function useHost(host: Host): void {
  const client = loadOfficeClient();
  connect(client, host);
  Object.assign(globalThis, {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    Office: client.Office,
  });
}

function clientScript(): Buffer {
  const find = createRequire(__filename);
  try {
    return readFileSync(find.resolve('@microsoft/office-js/dist/excel-win32-16.01.js'));
  } catch {
    return readFileSync(find.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js'));
  }
}

/** The client tries again to clean up after seconds: that must not keep a process alive that is done. */
function patientTimeout(run: () => void, milliseconds = 0): NodeJS.Timeout {
  const timer = setTimeout(run, milliseconds);
  return milliseconds >= 1000 ? timer.unref() : timer;
}

function browserLike(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const location = {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    host: 'localhost',
    pathname: '/',
  };
  const scope: Record<string, unknown> = {
    console,
    setTimeout: patientTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    Error,
    JSON,
    performance,
    URL,
    queueMicrotask,
    location,
    navigator: { userAgent: 'node', language: 'en-GB' },
    document: {
      URL: location.href,
      location,
      cookie: '',
      referrer: '',
      head: { appendChild: nothing },
      getElementsByTagName: () => [],
      createElement: () => ({ setAttribute: nothing, style: {} }),
      addEventListener: nothing,
    },
    addEventListener: nothing,
    XMLHttpRequest: nothing,
  };
  scope['window'] = scope;
  scope['self'] = scope;
  return scope;
}
