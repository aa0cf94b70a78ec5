import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usualComparators } from '../../definitions/usualComparators';
import type { ComparatorChoice } from '../../domain/comparison';
import { savedListNumber } from '../../domain/savedList';
import type { Tidied } from '../../domain/tidied';
import { authoritiesFound } from '../state/authoritiesFound';
import { contextVariables } from '../state/contextVariables';
import { familiesFound } from '../state/familiesFound';
import { savedListsNow } from '../state/savedListsNow';
import { usePane } from '../usePane';
import { CountryPart } from './CountryPart';
import { FamilyPicker } from './FamilyPicker';
import { ListPicker } from './ListPicker';
import { ListSaver } from './ListSaver';
import { NearestAnywhere } from './NearestAnywhere';
import { NearestCount } from './NearestCount';
import { NearestVariables } from './NearestVariables';
import { OwnList } from './OwnList';
import { UndoLast } from './UndoLast';

/** The kinds of groups that the workbook allows, and what there is to choose within the chosen one. */
export function GroupChoice({ tidied }: { tidied: Tidied }): JSX.Element {
  const { state, dispatch, say, language } = usePane();
  const { comparators } = state.choices;
  const families = familiesFound(tidied, state.choices.authority, language);
  const lists = savedListsNow(state);
  const context = contextVariables(tidied);
  const [neighbours] = tidied.neighbours;
  const hasContext = tidied.contexts.length > 0;
  // what each button stands for when it is first chosen
  const first: Record<ComparatorChoice['kind'], ComparatorChoice> = {
    country: { kind: 'country' },
    nearest: usualComparators(true),
    published: { kind: 'published' },
    list: { kind: 'list', name: lists[0]?.name ?? '' },
    family: { kind: 'family', name: families[0] ?? '' },
    named: { kind: 'named', names: [] },
  };
  const labelled = (label: string, hint: string): JSX.Element => (
    <>
      {label}
      <br />
      <Text size={200}>{hint}</Text>
    </>
  );
  return (
    <>
      <Field>
        <RadioGroup
          aria-label={say('comparatorsHeading')}
          value={comparators.kind}
          onChange={(_, { value }) => {
            dispatch({ kind: 'comparatorsChosen', comparators: first[value as ComparatorChoice['kind']] });
          }}
        >
          <Radio value="country" label={say('country')} />
          <Radio
            value="nearest"
            disabled={!hasContext}
            label={labelled(say('nearest'), say(hasContext ? 'nearestHint' : 'nearestMissing'))}
          />
          {neighbours !== undefined && (
            <Radio
              value="published"
              label={labelled(say('publishedGroup'), say('publishedHint', { sheet: neighbours.sheet }))}
            />
          )}
          {families.length > 0 && <Radio value="family" label={say('family')} />}
          {lists.length > 0 && <Radio value="list" label={say('list')} />}
          <Radio value="named" label={say('named')} />
        </RadioGroup>
      </Field>
      {comparators.kind === 'country' && <CountryPart of={comparators.of} />}
      {comparators.kind === 'nearest' && (
        <>
          <NearestCount choice={comparators} />
          {context.severalCountries && <NearestAnywhere choice={comparators} />}
          <NearestVariables choice={comparators} variables={context.variables} />
        </>
      )}
      {comparators.kind === 'list' && <ListPicker name={comparators.name} lists={lists} />}
      {comparators.kind === 'family' && <FamilyPicker name={comparators.name} families={families} />}
      {comparators.kind === 'named' && (
        <>
          <OwnList
            names={comparators.names}
            authorities={authoritiesFound(tidied.figures, language)}
            all={tidied.figures.authorities}
          />
          <ListSaver names={comparators.names} />
        </>
      )}
      <UndoLast mine={({ key }) => savedListNumber(key) !== undefined} />
    </>
  );
}
