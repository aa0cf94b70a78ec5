import type { EventEntry } from './protocol';

/** The codes of events, by the name that the client registers them with (`_Register<name>Event`). */
export const worksheetEvents: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  SingleClicked: 21,
  RowHiddenChanged: 22,
  FormulaChanged: 23,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
};

/**
 * Events wait here until the request that caused them was answered. Only what somebody registered for is kept. Targets are the
 * id of an object or "Workbook" for a collection.
 */
export class EventQueue {
  private readonly registered = new Map<string, number>();
  private waiting: EventEntry[] = [];

  register(code: number, target: string): void {
    const key = `${code}|${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(code: number, target: string): void {
    const key = `${code}|${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** Anybody listening for `code` on one of these targets? */
  wanted(code: number, targets: readonly string[]): boolean {
    return targets.some((target) => this.registered.has(`${code}|${target}`));
  }

  raise(code: number, targets: readonly string[], payload: Record<string, unknown>): void {
    for (const target of targets) {
      if (!this.registered.has(`${code}|${target}`)) continue;
      this.waiting.push({
        messageCategory: 65536,
        messageType: code,
        targetId: target,
        message: JSON.stringify(payload),
        ...(payload['source'] === 'Remote' ? { isRemoteOverride: true } : {}),
      });
    }
  }

  take(): EventEntry[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}
