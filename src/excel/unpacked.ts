import { inflateSync, strFromU8 } from 'fflate';
import { fromBase64 } from './base64';

/**
 * What is packed into a part of ours (see `packed`).
 * @param root the name of its element
 * @param parse of the text; what it throws makes the part a damaged one
 * @returns undefined where the part is absent, damaged, or of another version
 */
export function unpacked<Made>(
  root: string,
  xml: string | undefined,
  parse: (text: string) => Made,
): Made | undefined {
  const part = new RegExp(`<${root} [^>]*version="1"[^>]*>([A-Za-z0-9+/=]*)</${root}>`);
  const body = part.exec(xml ?? '')?.[1];
  if (body === undefined) return undefined;
  try {
    return parse(strFromU8(inflateSync(fromBase64(body))));
  } catch {
    return undefined;
  }
}
