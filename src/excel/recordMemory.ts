import { deflateSync, strToU8 } from 'fflate';
import type { KeptRecord } from '../domain/judgementLog';
import { toBase64 } from './base64';
import { recordNamespace } from './marks';
import { unpacked } from './unpacked';

/** The log that is kept; undefined where the part is absent, damaged (the visible log is read instead), or of another version. */
export function parseRecordMemory(xml: string | undefined): KeptRecord | undefined {
  const shown = /<record [^>]*version="1" shown="(\d+)"/.exec(xml ?? '')?.[1];
  const text = unpacked('record', xml, String);
  return shown === undefined || text === undefined ? undefined : { text, shown: Number(shown) };
}

/** The same log where the visible sheet has other lines: it is never undone, only shown or not. */
export function shownAs(xml: string | undefined, then: string | undefined): string | undefined {
  const record = parseRecordMemory(xml);
  return record && recordXml({ ...record, shown: parseRecordMemory(then)?.shown ?? 0 });
}

/** The part's text. */
export function recordXml({ text, shown }: KeptRecord): string {
  const body = toBase64(deflateSync(strToU8(text)));
  return `<record xmlns="${recordNamespace}" version="1" shown="${String(shown)}">${body}</record>`;
}
