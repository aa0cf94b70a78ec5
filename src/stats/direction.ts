/** Which way is good. With 'none' the highest value comes first, and nothing is ever called better. */
export type Direction = 'higherIsBetter' | 'lowerIsBetter' | 'none';
