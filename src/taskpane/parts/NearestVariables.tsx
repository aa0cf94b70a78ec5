import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  makeStyles,
  Text,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ComparatorChoice } from '../../domain/comparison';
import { variablesChosen, weightsOfVariables } from '../state/variablesChosen';
import { usePane } from '../usePane';
import { NumberField } from './NumberField';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 72px',
    alignItems: 'center',
    columnGap: '8px',
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
});

type Nearest = Extract<ComparatorChoice, { kind: 'nearest' }>;

/** What the nearest councils are to be alike in, and how much each counts (weights 0.5 to 10); all of them, unless the officer says otherwise. */
export function NearestVariables(props: { choice: Nearest; variables: readonly string[] }): JSX.Element {
  const { choice, variables } = props;
  const { dispatch, say } = usePane();
  const styles = useStyles();
  const weights = weightsOfVariables(variables, choice);
  const used = weights.filter((weight) => weight > 0).length;
  const weigh = (at: number, weight: number): void => {
    const chosen = variablesChosen(variables, weights.with(at, weight));
    if (chosen === undefined) return;
    const nothing = { variables: undefined, weights: undefined };
    dispatch({ kind: 'comparatorsChosen', comparators: { ...choice, ...nothing, ...chosen } });
  };
  const counts = { count: used, all: variables.length };
  const summary = used === variables.length ? say('alikeInAll', counts) : say('alikeInSome', counts);
  return (
    <Accordion collapsible>
      <AccordionItem value="variables">
        <AccordionHeader as="h3" size="small">
          {`${say('alikeIn')}: ${summary}`}
        </AccordionHeader>
        <AccordionPanel>
          <Text size={200}>{say('variablesHint')}</Text>
          {variables.map((variable, at) => {
            const weight = weights[at] ?? 0;
            return (
              <div key={variable} className={styles.line}>
                <Checkbox
                  className={styles.name}
                  label={variable}
                  checked={weight > 0}
                  disabled={weight > 0 && used === 1}
                  onChange={(_, { checked }) => {
                    weigh(at, checked === true ? 1 : 0);
                  }}
                />
                <NumberField
                  label={say('variableWeight', { variable })}
                  value={weight}
                  limits={{ min: 0.5, max: 10, step: 0.5 }}
                  disabled={weight === 0}
                  onNumber={(wanted) => {
                    weigh(at, wanted);
                  }}
                />
              </div>
            );
          })}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
