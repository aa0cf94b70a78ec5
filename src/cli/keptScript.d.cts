import type { Script } from 'node:vm';

/** What is run, how V8 is to name it, and the path of what V8 compiled of it. */
export interface ScriptToKeep {
  source: Buffer;
  filename: string;
  kept: string;
}

/** A script to be run, from what V8 compiled of it the last time where that is kept; otherwise it is kept at the end of the job. */
export function keptScript(script: ScriptToKeep, wrap?: (text: string) => string): Script;
