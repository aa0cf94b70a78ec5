import { futureFunctions } from '../parts/futureFunctions';

/** A formula as a file keeps it: without its `=`, newer functions under their prefix, nothing changed inside quotes. */
export function fileFunctions(formula: string): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  return body.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Za-z0-9_.])[A-Za-z][A-Za-z0-9.]*(?=\()/g,
    (word) => {
      return /^["']/.test(word) ? word : (futureFunctions[word.toUpperCase()] ?? '') + word;
    },
  );
}
