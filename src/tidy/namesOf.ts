import type { Framework } from '../domain/framework';

/** The details of a problem that names the framework: in English, and in Welsh where it has a Welsh name. */
export function namesOf({ name }: Pick<Framework, 'name'>): { framework: string; frameworkCy: string } {
  return { framework: name.en, frameworkCy: name.cy ?? name.en };
}
