/** One step through a formula. The sticky patterns are tried in this order. */
const tokens = [
  ['operand', /"(?:[^"]|"")*"/y],
  ['operand', /(?:'(?:[^']|'')+'!)?\{[^{}]*\}/y],
  ['operand', /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)/iy],
  ['operand', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_\d.])/uy],
  ['function', /(?:'(?:[^']|'')+'!)?[\p{L}_\\][\p{L}\p{N}_.\\]*\(/uy],
  [
    'operand',
    /(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.[\]\\]+!)?\$?[\p{L}_\\][\p{L}\p{N}_.\\$?]*(?:\[(?:[^[\]]|\[[^[\]]*\])*\])?#?/uy,
  ],
  ['operand', /(?:'(?:[^']|'')+'!)?\$?\d+(?=:)/y],
  ['operand', /(?<=:)\$?\d+/y],
  ['operand', /\[(?:[^[\]]|\[[^[\]]*\])*\]/y],
  ['open', /\(/y],
  ['close', /\)/y],
  ['separator', /[,;]/y],
  ['percent', /%/y],
  ['sign', /[+\-@]/y],
  ['operator', /<>|<=|>=|[*/^&=<>:]/y],
] as const;

/**
 * Would Excel take this as a formula? Looks at the order of operands and operators and at brackets; it knows no functions'
 * arguments, so it takes some that Excel refuses, and none that Excel takes are refused on purpose.
 * @param formula with its leading `=`
 */
export function isFormula(formula: string): boolean {
  let at = 1;
  let operandNext = true;
  const open: ('function' | 'open')[] = [];
  let previous = '';
  while (at < formula.length) {
    const space = /\s+/y;
    space.lastIndex = at;
    if (space.test(formula)) {
      at = space.lastIndex;
      continue;
    }
    const token = tokenAt(formula, at);
    if (!token) return false;
    at = token.end;
    const spaced = /\s/.test(formula.charAt(token.start - 1));
    switch (token.kind) {
      case 'operand':
        if (!operandNext && !(spaced && isReference(token, formula))) return false;
        operandNext = false;
        break;
      case 'function':
      case 'open':
        if (!operandNext && !(token.kind === 'open' && spaced) && !spaced) return false;
        open.push(token.kind);
        operandNext = true;
        break;
      case 'close':
        if (open.length === 0) return false;
        if (
          operandNext &&
          !(open.at(-1) === 'function' && (previous === 'function' || previous === 'separator'))
        )
          return false;
        open.pop();
        operandNext = false;
        break;
      case 'separator':
        if (open.length === 0) return false;
        if (operandNext && open.at(-1) !== 'function') return false;
        operandNext = true;
        break;
      case 'percent':
        if (operandNext) return false;
        break;
      case 'sign':
        operandNext = true;
        break;
      case 'operator':
        if (operandNext) return false;
        operandNext = true;
        break;
    }
    previous = token.kind;
  }
  return !operandNext && open.length === 0;
}

/** A space between two references is Excel's intersection; between numbers it is a mistake. */
function isReference(token: { start: number }, formula: string): boolean {
  return /[\p{L}_$'\\[]/u.test(formula.charAt(token.start));
}

function tokenAt(
  formula: string,
  start: number,
): { kind: (typeof tokens)[number][0]; start: number; end: number } | null {
  for (const [kind, pattern] of tokens) {
    pattern.lastIndex = start;
    if (pattern.test(formula)) return { kind, start, end: pattern.lastIndex };
  }
  return null;
}
