import { zipLimits } from '../../host/file/zip/zipLimits';
import { FileError } from '../../host/model/fileError';
import { NotOpened } from './notOpened';

/** What a file is called once `bytesOf` has unpacked it: "figures.csv.gz" is figures.csv. */
export function nameUnpacked({ name }: File): string {
  return name.replace(/\.gz$/i, '');
}

/**
 * The bytes of a file from the person's computer; of one that gzip has packed (.csv.gz), what is in it.
 * @throws FileError where that unpacks to more than we accept
 * @throws NotOpened where it is damaged, or the file is one of Parquet
 */
export async function bytesOf(file: File): Promise<Uint8Array> {
  const beginning = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (String.fromCharCode(...beginning) === 'PAR1') throw new NotOpened('parquetFile');
  const isPacked = beginning[0] === 0x1f && beginning[1] === 0x8b;
  return isPacked ? unpacked(file) : new Uint8Array(await file.arrayBuffer());
}

async function unpacked(file: File): Promise<Uint8Array> {
  const most = Math.min(zipLimits.part, Math.max(zipLimits.ratioFrom, zipLimits.ratio * file.size));
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const pieces: Uint8Array[] = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read().catch(() => {
      throw new NotOpened('badGzip');
    });
    if (done) return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new FileError('tooLarge');
    }
    pieces.push(value);
  }
}
