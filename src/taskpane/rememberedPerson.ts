import type { Personal, PersonalStore } from './personal';

/**
 * Keeps the officer's own settings on this computer. Where the browser keeps nothing, they are asked again.
 * @param partition Office's key for the place that the add-in runs in, where there is one: two places do not share
 */
export function rememberedPerson(partition = ''): PersonalStore {
  const key = `${partition}JudgementGrid.person`;
  const read = (): Personal => {
    try {
      return parsePersonal(localStorage.getItem(key));
    } catch {
      return {};
    }
  };
  return {
    read,
    keep: (part) => {
      try {
        localStorage.setItem(key, JSON.stringify({ ...read(), ...part }));
      } catch {
        // private windows and strict policies: nothing is lost but the convenience
      }
    },
  };
}

/** Takes only what it knows: it may come from another version. */
function parsePersonal(kept: string | null): Personal {
  const found: unknown = JSON.parse(kept ?? '{}');
  if (typeof found !== 'object' || found === null) return {};
  const { name, language, density } = found as Record<string, unknown>;
  return {
    ...(typeof name === 'string' && { name }),
    ...((language === 'en' || language === 'cy') && { language }),
    ...((density === 'comfortable' || density === 'compact') && { density }),
  };
}
