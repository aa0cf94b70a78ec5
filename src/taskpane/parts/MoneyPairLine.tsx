import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { inLanguage } from '../../definitions/words/say';
import type { FoundPair } from '../../domain/moneyPairing';
import type { PaneState } from '../state/paneState';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'start',
    overflowWrap: 'anywhere',
  },
  detail: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** One pair, who says it, and why it is not shown where it is not; without an outcome: a cost that the officer paired with nothing. */
export function MoneyPairLine(props: {
  pair: Pick<FoundPair, 'cost' | 'from'> & { outcome?: string };
  onRemove: () => void;
}): JSX.Element {
  const { pair, onRemove } = props;
  const { state, say, language } = usePane();
  const styles = useStyles();
  const nameOf = (code: string): string => {
    const title = state.read?.tidied.figures.indicators.find((one) => one.code === code)?.title;
    return title === undefined ? `${code} (${say('pairMissing')})` : inLanguage(title, language);
  };
  const { cost, outcome, from } = pair;
  const said = say('pairLine', {
    cost: nameOf(cost),
    outcome: outcome === undefined ? '–' : nameOf(outcome),
  });
  const why = whyNotShown(state, cost, outcome);
  return (
    <li className={styles.line}>
      <span>
        <Text>{said}</Text>
        <Text size={200} className={styles.detail}>
          {say(`pairFrom_${from}`)}
          {why === undefined ? '' : `. ${say(why)}`}
        </Text>
      </span>
      <Button
        size="small"
        disabledFocusable={state.work !== null}
        aria-label={
          outcome === undefined
            ? say('pairAsSaidOf', { cost: nameOf(cost) })
            : say('pairRemoveOf', { pair: said })
        }
        onClick={onRemove}
      >
        {say(outcome === undefined ? 'pairAsSaid' : 'pairRemove')}
      </Button>
    </li>
  );
}

/** Why a pair is not on the sheet; undefined where it is, or where nothing has been compared with it yet. */
function whyNotShown(
  { read, assessed }: PaneState,
  cost: string,
  outcome: string | undefined,
): 'pairNoDirection' | 'pairNotShown' | undefined {
  const polarity = read?.tidied.figures.indicators.find(({ code }) => code === outcome)?.polarity;
  if (polarity === 'none' || polarity === 'unknown') return 'pairNoDirection';
  if (assessed === null || polarity === undefined) return undefined;
  const { compared, tidied, pairs = [] } = assessed.assessment;
  if (!pairs.some((pair) => pair.cost === cost && pair.outcome === outcome)) return undefined;
  const codeAt = (comparison: number): string | undefined =>
    tidied.figures.indicators[compared.comparisons[comparison]?.indicator ?? -1]?.code;
  const isShown = (compared.money ?? []).some(
    (shown) => codeAt(shown.cost) === cost && codeAt(shown.outcome) === outcome,
  );
  return isShown ? undefined : 'pairNotShown';
}
