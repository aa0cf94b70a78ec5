import { Inflate, strFromU8 } from 'fflate';
import { atOnce, type Steps } from '../domain/steps';
import { fromBase64 } from './base64';
import { joinBytes } from './joinBytes';

/** Bytes that are unpacked in one step, some twenty times as many in what a publish keeps: some milliseconds. */
const bytesInOneStep = 1 << 14;

/**
 * What is packed into a part of ours (see `packed`), without a pause.
 * @param root the name of its element
 * @param parse of the text; what it throws makes the part a damaged one
 * @returns undefined where the part is absent, damaged, or of another version
 */
export function unpacked<Made>(
  root: string,
  xml: string | undefined,
  parse: (text: string) => Made,
): Made | undefined {
  return atOnce(unpackedInSteps(root, xml, parse));
}

/** The same in steps. */
export function* unpackedInSteps<Made>(
  root: string,
  xml: string | undefined,
  parse: (text: string) => Made,
): Steps<Made | undefined> {
  const part = new RegExp(`<${root} [^>]*version="1"[^>]*>([A-Za-z0-9+/=]*)</${root}>`);
  const body = part.exec(xml ?? '')?.[1];
  if (body === undefined) return undefined;
  try {
    const bytes = fromBase64(body);
    yield 0;
    const pieces: Uint8Array[] = [];
    const inflate = new Inflate((piece) => pieces.push(piece));
    for (let at = 0; at === 0 || at < bytes.length; at += bytesInOneStep) {
      inflate.push(bytes.subarray(at, at + bytesInOneStep), at + bytesInOneStep >= bytes.length);
      yield at / bytes.length;
    }
    const text = strFromU8(joinBytes(pieces));
    yield 1;
    return parse(text);
  } catch {
    return undefined;
  }
}
