import { Ahead } from '../../host/file/ahead/ahead';
import type { AheadMessage } from '../../host/file/ahead/aheadMessage';
import { FileError } from '../../host/model/fileError';

/**
 * Has a large file read by another thread; what it says is taken up piece by piece.
 * @returns undefined where the browser gives no other thread, or it breaks down: then the page reads the file itself
 * @throws FileError where the file is no workbook that we open
 */
export function readInWorker(bytes: Uint8Array, fileName: string): Promise<Ahead | undefined> {
  return new Promise((resolve, reject) => {
    const ahead = new Ahead();
    const worker = new Worker(new URL('./openAhead.worker.ts', import.meta.url));
    const end = (tell: () => void): void => {
      worker.terminate();
      tell();
    };
    worker.onerror = () => {
      end(() => {
        resolve(undefined);
      });
    };
    worker.onmessage = ({ data }: MessageEvent<AheadMessage>) => {
      if (data.kind === 'done') {
        end(() => {
          resolve(ahead);
        });
      } else if (data.kind === 'fault') {
        end(() => {
          reject(new FileError(data.fault, data.part));
        });
      } else ahead.take(data);
    };
    worker.postMessage({ bytes, fileName });
  });
}
