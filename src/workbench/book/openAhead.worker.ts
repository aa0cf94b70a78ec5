import type { AheadMessage } from '../../host/file/ahead/aheadMessage';
import { readAhead } from '../../host/file/ahead/readAhead';

/** The thread that reads a large file, so that the page stays alive: one file, then its work is done. */
self.onmessage = ({ data }: MessageEvent<{ bytes: Uint8Array; fileName: string }>): void => {
  const say = (message: AheadMessage, transfer: ArrayBuffer[] = []): void => {
    self.postMessage(message, { transfer });
  };
  readAhead(data.bytes, { fileName: data.fileName }, say);
};
