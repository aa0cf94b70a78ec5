/** A JSON text's value, with the line on which each of its parts begins. */
export interface JsonWithLines {
  value: unknown;
  /** By path ("domains.3.theme"; '' is the whole); lines count from 1. */
  lines: ReadonlyMap<string, number>;
  /** Fields that an object has twice: JSON.parse would keep the last and say nothing. */
  doubles: readonly { path: string; line: number }[];
}

/** The text is no JSON from this line on. */
export class JsonFault extends Error {
  constructor(
    readonly line: number,
    readonly found: string,
  ) {
    super(`line ${line}`);
  }
}

const deepest = 64;
const token =
  /\s*(?:([{}[\],:])|("(?:[^"\\\n]|\\.)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

/** @throws JsonFault where the text is not JSON */
export function jsonWithLines(source: string): JsonWithLines {
  const text = source.replace(/^\uFEFF/, '');
  const lines = new Map<string, number>();
  const doubles: { path: string; line: number }[] = [];
  let at = 0;
  let line = 1;
  let counted = 0;

  const lineAt = (position: number): number => {
    for (; counted < position; counted += 1) if (text[counted] === '\n') line += 1;
    return line;
  };
  const fail = (): never => {
    const blank = /\s*/y;
    blank.lastIndex = at;
    blank.exec(text);
    const found = text.slice(blank.lastIndex).split('\n')[0]?.trim().slice(0, 20) ?? '';
    throw new JsonFault(lineAt(blank.lastIndex), found);
  };
  const next = (): { mark?: string; scalar?: string } => {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) return fail();
    at = token.lastIndex;
    return { mark: match[1], scalar: match[2] ?? match[3] };
  };
  const peek = (mark: string): boolean => {
    token.lastIndex = at;
    if (token.exec(text)?.[1] !== mark) return false;
    at = token.lastIndex;
    return true;
  };
  const need = (mark: string): void => {
    if (!peek(mark)) fail();
  };

  const scalarOf = (scalar: string): unknown => {
    try {
      return JSON.parse(scalar) as unknown;
    } catch {
      at -= scalar.length;
      return fail();
    }
  };
  const valueAt = (path: string, depth: number): unknown => {
    if (depth > deepest) return fail();
    const before = at;
    const { mark, scalar } = next();
    if (mark !== '{' && mark !== '[' && scalar === undefined) {
      at = before;
      return fail();
    }
    if (!lines.has(path)) lines.set(path, lineAt(at - 1));
    if (scalar !== undefined) return scalarOf(scalar);
    return mark === '{' ? objectAt(path, depth) : listAt(path, depth);
  };
  const objectAt = (path: string, depth: number): unknown => {
    const made: Record<string, unknown> = {};
    if (peek('}')) return made;
    do {
      const before = at;
      const { scalar } = next();
      if (scalar?.startsWith('"') !== true) {
        at = before;
        return fail();
      }
      const name = scalarOf(scalar) as string;
      const inner = path === '' ? name : `${path}.${name}`;
      const here = lineAt(at - 1);
      if (Object.hasOwn(made, name)) doubles.push({ path: inner, line: here });
      lines.set(inner, here);
      need(':');
      // "__proto__" too is a field like any other
      Object.defineProperty(made, name, {
        value: valueAt(inner, depth + 1),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    } while (peek(','));
    need('}');
    return made;
  };
  const listAt = (path: string, depth: number): unknown => {
    const made: unknown[] = [];
    if (peek(']')) return made;
    do made.push(valueAt(path === '' ? String(made.length) : `${path}.${made.length}`, depth + 1));
    while (peek(','));
    need(']');
    return made;
  };

  const value = valueAt('', 0);
  if (text.slice(at).trim() !== '') fail();
  return { value, lines, doubles };
}
