import type { Steps } from '../domain/steps';
import { figuresNamespace } from './marks';
import { packed, type Deflating } from './packed';
import { unpacked } from './unpacked';

/** The part that holds what the next run will want to know of the figures of this one. */
export function* figuresXml(text: string, deflate?: Deflating): Steps<string> {
  return `<figures xmlns="${figuresNamespace}" version="1">${yield* packed(text, deflate)}</figures>`;
}

/** The text that was remembered. A damaged part is no reason to refuse a run: it only cannot say what changed. */
export function parseFiguresMemory(xml: string | undefined): string | undefined {
  return unpacked('figures', xml, String);
}
