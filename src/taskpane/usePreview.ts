import { useEffect, useState } from 'react';
import type { SheetPlan } from '../domain/sheetPlan';
import type { SheetPreview } from '../excel/previewPublish';
import { nextFrame } from './run/nextFrame';
import { sheetKey } from './state/sheetKey';
import { usePane } from './usePane';

/** What a publish would change, by sheet: looked up when nothing else is under way. Empty until it is known, or where Excel refuses. */
export function usePreview(plans: readonly SheetPlan[]): ReadonlyMap<string, SheetPreview> {
  const { work, read } = usePane().state;
  const [previews, setPreviews] = useState<ReadonlyMap<string, SheetPreview>>(new Map());
  const busy = work !== null;
  const owned = read?.owned;
  useEffect(() => {
    if (busy) return;
    let gone = false;
    const look = async (): Promise<void> => {
      const { previewPublish } = await import('../excel/previewPublish');
      const found = await previewPublish(plans, owned ?? [], { pause: nextFrame });
      if (!gone) setPreviews(new Map(found.map((each) => [sheetKey(each.id, each.part), each])));
    };
    // that it cannot be looked up is no fault: publishing says what is wrong, if something is
    look().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [plans, owned, busy]);
  return previews;
}
