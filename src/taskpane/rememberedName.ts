import type { Surroundings } from './surroundings';

const key = 'JudgementGrid.name';

/** Keeps the officer's name on this computer. Where the browser keeps nothing, the name is asked again. */
export const rememberedName: NonNullable<Surroundings['name']> = {
  read: () => {
    try {
      return localStorage.getItem(key) ?? '';
    } catch {
      return '';
    }
  },
  keep: (name) => {
    try {
      localStorage.setItem(key, name);
    } catch {
      // private windows and strict policies: nothing is lost but the convenience
    }
  },
};
