import type { Host } from './openHost';

/** What Microsoft's client script leaves behind in its global scope. */
export interface OfficeClient {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  Office: typeof Office;
  OSF: { _OfficeAppFactory?: { getContext(): object; getHostInfo(): object } };
}

/** The parts of OfficeExtension that are not in its types. */
interface Internals {
  HostBridge: { init(bridge: Host['bridge']): void };
  GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
}

const connected = new WeakMap<object, Host>();

/**
 * Makes the client speak to this host. One host at a time: the one before hears and says nothing more, and what was registered
 * for its events is forgotten. Contexts made before go on speaking to their own host.
 */
export function connect(client: OfficeClient, host: Host): void {
  const { HostBridge, GenericEventRegistration } = client.OfficeExtension as unknown as Internals;
  const before = connected.get(client.OfficeExtension);
  if (before === host) return;
  if (before) before.bridge.onMessageFromHost = silentEvents(before.bridge.onMessageFromHost);
  GenericEventRegistration.s_genericEventRegistrations = {};
  HostBridge.init(host.bridge);
  connected.set(client.OfficeExtension, host);
  const requirements = {
    isSetSupported: (name: string, version: string | number = '1.1') => isSupported(host, name, version),
  };
  // Office.context itself cannot be redefined: the client reads it from here
  const context = { requirements, contentLanguage: 'en-GB', displayLanguage: 'en-GB' };
  client.OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32' }),
  };
}

/** Answers still arrive (a run that is on its way ends well); events do not. */
function silentEvents(deliver: (json: string) => void): (json: string) => void {
  return (json) => {
    if (!json.startsWith('{"type":3')) deliver(json);
  };
}

/** Which requirement sets this Excel has. */
function isSupported(host: Host, name: string, version: string | number): boolean {
  if (name === 'ExcelApi') {
    const [, has = 0] = host.api.split('.').map(Number);
    const [major = 1, wanted = 0] = String(version).split('.').map(Number);
    return major === 1 && wanted <= has;
  }
  return (
    ['RichApiRuntimeFlag', 'RichApiRuntime', 'DelayForCellEdit', 'DialogApi', 'SharedRuntime'].includes(
      name,
    ) && Number(version) <= 1.1
  );
}
