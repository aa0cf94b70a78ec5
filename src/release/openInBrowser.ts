import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the person's own browser; a machine without one goes on without. */
export function openInBrowser(address: string): void {
  const [command, ...options] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...options, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}
