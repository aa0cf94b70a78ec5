import type { PlanValue, SheetPlan } from '../domain/sheetPlan';

/** Bytes that one request may carry, as estimated here: well below Excel on the web's limit of 5 MB. */
const bytesInOneRequest = 3_000_000;

/**
 * Shares work out over requests: as few as there may be, each of a size that Excel on the web takes, the order kept. The caller syncs
 * after each.
 * @param planOf what each piece of work writes
 * @returns one request at least
 */
export function inRequests<Work>(works: readonly Work[], planOf: (work: Work) => SheetPlan): Work[][] {
  const requests: Work[][] = [[]];
  let queued = 0;
  for (const work of works) {
    if (queued >= bytesInOneRequest) {
      requests.push([]);
      queued = 0;
    }
    requests.at(-1)?.push(work);
    queued += weightOf(planOf(work));
  }
  return requests;
}

/** About how many bytes a plan takes on its way: measured on Scotland's 219 indicators. */
function weightOf({ cells, links, looks }: SheetPlan): number {
  let bytes = links.length * 600 + looks.length * 600;
  for (const row of cells) for (const cell of row) bytes += weightOfCell(cell);
  return bytes;
}

/** A text with what stands around it, its letters of a byte as a rule. */
function weightOfCell(cell: PlanValue): number {
  return typeof cell === 'string' ? Math.max(20, cell.length + 10) : 20;
}
