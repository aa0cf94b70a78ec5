import { writeTogether } from './writeTogether';

/** Writes one file whole or not at all. @throws Refusal (file) cannotWrite */
export function writeBeside(path: string, content: string | Uint8Array): void {
  writeTogether([{ path, content }]);
}
