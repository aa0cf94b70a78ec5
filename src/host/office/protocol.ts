/**
 * What Microsoft's client says to its host over `OfficeExtension.HostBridge` (seen by running excel-win32-16.01.debug.js of
 * @microsoft/office-js 1.1.110; see shared/excel-facts.md, section 1).
 */
export interface RequestMessage {
  id: number;
  /** 1: a request that waits for an answer of type 2 with the same id. */
  type: number;
  /** Bits: 1 write, 4 read-only, 16 undoable write, 64 wait for the end of cell editing. */
  flags: number;
  message: { url: string; method: string; headers?: Record<string, string>; body?: RequestBody };
}

export interface RequestBody {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export const pathType = {
  root: 1,
  create: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  none: 7,
} as const;

export interface ObjectPath {
  Id: number;
  /** One of `pathType`. */
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  Arguments?: unknown[] | null;
  /** Parallel to `Arguments`: the path id of an argument that is an object, 0 for a literal; nested arrays mirror. */
  ReferencedObjectPathIds?: unknown[] | null;
}

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface Action {
  Id: number;
  /** One of `actionType`. */
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  RecursiveQueryInfo?: { Queries: Record<string, QueryInfo>; MaxDepth: number };
  ObjectState?: Record<string, unknown>;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface AnswerBody {
  Results: ActionResult[];
  /** For events of the old style (Workbook.onSelectionChanged). */
  TraceIds?: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

/** One event as the client takes it: category 65536 is "an object's event", `message` is JSON text. */
export interface EventEntry {
  messageCategory: 65536;
  messageType: number;
  targetId: string;
  message: string;
  isRemoteOverride?: boolean;
}
