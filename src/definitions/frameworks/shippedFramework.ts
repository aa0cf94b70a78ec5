import type { Framework } from '../../domain/framework';

/** A framework that comes with the product. It is not checked when the product starts: the tests have checked it with `parseFramework`. */
export function shippedFramework(file: unknown): Framework {
  return file as Framework;
}
