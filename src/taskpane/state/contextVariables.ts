import type { Tidied } from '../../domain/tidied';

/** The variables of all context sheets, each once, and whether councils of several countries have them. */
export function contextVariables({ contexts, figures }: Tidied): {
  variables: readonly string[];
  severalCountries: boolean;
} {
  const countries = new Set(
    contexts.flatMap(({ rows }) => rows.map(({ authority }) => figures.authorities[authority]?.country)),
  );
  return {
    variables: [...new Set(contexts.flatMap((table) => table.variables))],
    severalCountries: countries.size > 1,
  };
}
