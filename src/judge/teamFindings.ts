import { domainNamed } from '../definitions/frameworks/domainNamed';
import { findingWords } from '../definitions/words/findings';
import { periodSaid } from '../definitions/words/periodSaid';
import { inLanguage, say } from '../definitions/words/say';
import type { Finding } from '../domain/finding';
import type { Framework } from '../domain/framework';
import type { Language } from '../domain/text';
import type { TeamScorecard } from '../domain/teams';
import { goodness } from '../domain/goodness';

/** What a scorecard of teams counts beside an indicator of the council's 1, unless the framework says otherwise. */
const usualWeight = 0.5;

/**
 * The scorecards of teams as evidence of the council's domains: for each indicator that the register gives a domain and a direction, and
 * where teams have targets, a finding. Its level is the share of the teams with a target that meet it, spread over the scale (none: the
 * worst level, all: the best, a half up); one step down where more teams show special-cause concern than improvement on their XmR charts, one
 * up the other way round. Where no team has a target there is no level, and the finding is shown only.
 */
export function teamFindings(scorecards: readonly TeamScorecard[], framework: Framework): Finding[] {
  return scorecards.flatMap((card): Finding[] => {
    const { code, title, polarity, period, scores } = card;
    const at = scores.find((score) => score.at !== undefined)?.at;
    const domain = domainNamed(framework, card.domain ?? '')?.id;
    if (at === undefined || domain === undefined || polarity === 'none' || polarity === 'unknown') return [];
    const aimed = scores.filter((score) => score.targetMet !== undefined);
    const met = aimed.filter((score) => score.targetMet === true).length;
    const said = (language: Language): string =>
      say(findingWords, aimed.length === 0 ? 'teamsWithoutTarget' : 'teamsMeetTarget', language, {
        title: inLanguage(title, language),
        period: periodSaid(period.label, language),
        met,
        of: aimed.length,
      });
    const level = levelOf(met, aimed.length, moved(card), framework);
    return [
      {
        id: `team-${code}`,
        source: 'team',
        date: period.end,
        service: '',
        userGroup: '',
        domain,
        kind: 'unsaid',
        ...(level !== undefined && { level }),
        weight: framework.teams?.weight ?? usualWeight,
        text: said('en'),
        textCy: said('cy'),
        link: '',
        teams: { met, of: aimed.length, moved: moved(card), registered: card.registered },
        at,
      },
    ];
  });
}

function levelOf(met: number, of: number, step: -1 | 0 | 1, { scale }: Framework): number | undefined {
  if (of === 0 || scale.levels === 0) return undefined;
  const rank = 1 + Math.floor((met / of) * (scale.levels - 1) + 0.5) + step;
  return goodness(Math.min(scale.levels, Math.max(1, rank)), scale);
}

function moved({ scores }: TeamScorecard): -1 | 0 | 1 {
  const count = (variation: string): number =>
    scores.filter(({ control }) => control?.variation === variation).length;
  const [better, worse] = [count('improvement'), count('concern')];
  return better > worse ? 1 : better < worse ? -1 : 0;
}
