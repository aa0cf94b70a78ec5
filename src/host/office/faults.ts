import { Refusal, type RefusalCode } from './refusal';

/**
 * What a test can make go wrong. Counts start from now: 1 is the next action, or the next sync. Each fault happens once, except
 * `delay` and cell editing, which last until they are changed.
 */
export class Faults {
  private actionsToFailure = 0;
  private failure: { code: RefusalCode; message: string } | undefined;
  private dropIn = 0;
  private dropHow: 'connection' | 'silence' = 'connection';
  private before: { in: number; run: () => void }[] = [];
  private editing = false;
  private afterEditing: (() => void)[] = [];
  /** Milliseconds that every answer is held back. */
  private wait = 0;

  /** The n-th action from now fails with this code, as Excel would fail it. */
  failAction(
    n: number,
    code: RefusalCode = 'GeneralException',
    message = 'This was made to fail by a test.',
  ): void {
    this.actionsToFailure = n;
    this.failure = { code, message };
  }

  /** The n-th sync from now is carried out but its answer is lost: a failed connection, or no answer for ever. */
  dropAnswer(n: number, how: 'connection' | 'silence' = 'connection'): void {
    this.dropIn = n;
    this.dropHow = how;
  }

  /** Every sync takes this long. */
  delay(milliseconds: number): void {
    this.wait = milliseconds;
  }

  /** Something happens in Excel just before the n-th sync from now: a cell is changed, a sheet is deleted. */
  beforeSync(n: number, run: () => void): void {
    this.before.push({ in: n, run });
  }

  /** While a person edits a cell, requests fail, or wait where they ask to (delayForCellEdit). */
  editCell(on: boolean): void {
    this.editing = on;
    if (on) return;
    const waiting = this.afterEditing;
    this.afterEditing = [];
    for (const run of waiting) run();
  }

  clear(): void {
    this.actionsToFailure = 0;
    this.dropIn = 0;
    this.before = [];
    this.wait = 0;
    this.editCell(false);
  }

  /** For the host: a sync begins. */
  syncBegins(): { delay: number; drop: 'connection' | 'silence' | null } {
    for (const each of this.before) each.in--;
    const due = this.before.filter((each) => each.in <= 0);
    this.before = this.before.filter((each) => each.in > 0);
    for (const { run } of due) run();
    const drop = this.dropIn === 1 ? this.dropHow : null;
    if (this.dropIn > 0) this.dropIn--;
    return { delay: this.wait, drop };
  }

  /** For the host: an action begins. */
  actionBegins(): void {
    if (this.actionsToFailure === 0) return;
    this.actionsToFailure--;
    if (this.actionsToFailure === 0 && this.failure)
      throw new Refusal(this.failure.code, this.failure.message);
  }

  get isEditing(): boolean {
    return this.editing;
  }

  whenEditingEnds(run: () => void): void {
    this.afterEditing.push(run);
  }
}
