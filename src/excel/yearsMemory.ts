import { deflateSync, strToU8 } from 'fflate';
import { toBase64 } from './base64';
import { yearsNamespace } from './marks';
import { unpacked } from './unpacked';

/** The part that holds the years that were closed. */
export function yearsXml(text: string): string {
  return `<years xmlns="${yearsNamespace}" version="1">${toBase64(deflateSync(strToU8(text)))}</years>`;
}

/** The closed years as text; undefined where there is no part. One that is damaged comes as it stands, so that the run says so. */
export function parseYearsMemory(xml: string | undefined): string | undefined {
  return unpacked('years', xml, String) ?? xml;
}
