import { atOnce, type Steps } from '../domain/steps';
import type { PicturePlan, SheetPlan } from '../domain/sheetPlan';
import { fromBase64, toBase64 } from './base64';
import { publishedNamespace } from './marks';
import { packed, type Deflating } from './packed';
import { unpackedInSteps } from './unpacked';

/**
 * What was last published, kept in the workbook as one custom XML part: the plans that a failed publish is put back from. Deflated
 * and in base64, so that it stays well below what Excel takes.
 */
export function* publishedXml(plans: readonly SheetPlan[], deflate?: Deflating): Steps<string> {
  const stored = plans.map((plan): StoredPlan => ({
    ...plan,
    heights: [...plan.heights],
    pictures: plan.pictures.map((picture) => ({ ...picture, png: toBase64(picture.png) })),
  }));
  const json = JSON.stringify(stored);
  yield 0;
  const text = yield* packed(json, deflate);
  return `<published xmlns="${publishedNamespace}" version="1">${text}</published>`;
}

/** @returns the plans, or none where the part is absent, damaged, or of another version */
export function parsePublished(xml: string | undefined): SheetPlan[] {
  return atOnce(publishedIn(xml));
}

/** The same in steps. */
export function* publishedIn(xml: string | undefined): Steps<SheetPlan[]> {
  const plans = yield* unpackedInSteps('published', xml, (text) =>
    (JSON.parse(text) as StoredPlan[]).map((plan) => ({
      ...plan,
      heights: new Map(plan.heights),
      pictures: plan.pictures.map((picture) => ({ ...picture, png: fromBase64(picture.png) })),
    })),
  );
  return plans ?? []; // a damaged part is no reason to refuse a publish: it only means that formats cannot be put back
}

type StoredPlan = Omit<SheetPlan, 'heights' | 'pictures'> & {
  heights: [number, number][];
  pictures: (Omit<PicturePlan, 'png'> & { png: string })[];
};
