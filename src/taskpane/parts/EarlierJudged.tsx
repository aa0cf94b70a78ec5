import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { JSX } from 'react';
import { periodLabel } from '../../definitions/words/periodLabel';
import type { Framework } from '../../domain/framework';
import type { DomainResult } from '../../domain/judgement';
import { judgementRoles } from '../../domain/judgementColumns';
import { levelLabel } from '../../present/phrases/levelLabel';
import { usePane } from '../usePane';

const words = { lead: 'earlierLead', moderator: 'earlierModerated' } as const;

/** What was judged for a year before and is to be judged again for this one; nothing where nothing is. */
export function EarlierJudged({
  framework,
  judged: { domain, earlier },
}: {
  framework: Framework;
  judged: DomainResult;
}): JSX.Element[] {
  const { say, language } = usePane();
  return judgementRoles.flatMap((role) => {
    const then = earlier?.[role];
    if (then === undefined) return [];
    const details = {
      year: periodLabel(then.year, language),
      label: levelLabel(framework, domain, then.level, language),
    };
    return [
      <MessageBar key={role} intent="info" layout="multiline">
        <MessageBarBody>{say(words[role], details)}</MessageBarBody>
      </MessageBar>,
    ];
  });
}
