import { refuseArgument } from './formatFacets';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A PNG from Base64, with its size in pixels from its IHDR chunk.
 * @throws Refusal InvalidArgument for anything else: a data: prefix, a JPEG (Excel takes it, the model keeps PNG), bad Base64
 */
export function pngOf(base64: string): { png: Uint8Array; width: number; height: number } {
  if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(base64)) return refuseArgument();
  const text = atob(base64);
  const png = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  if (png.length < 33 || signature.some((byte, i) => png[i] !== byte)) return refuseArgument();
  const view = new DataView(png.buffer);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  return width > 0 && height > 0 ? { png, width, height } : refuseArgument();
}
