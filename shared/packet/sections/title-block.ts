import { ownRulesOf } from '../../fit/thresholds-of.ts';
import type { Referee } from '../../model/referee.ts';
import { withOwnRules } from '../../text/own-rules.ts';
import { oneLine } from '../blocks.ts';
import type { Block } from '../outline-types.ts';
import type { PacketContext } from '../packet-context.ts';
import { ASKING_WORDS } from '../request/asking-words.ts';
import { roleOnPaper } from '../role-on-paper.ts';
import { WORDS } from '../wording.ts';
import { askedReferee } from './request-section.ts';

/** Who asks for what, the role on paper, the team, and when and by which ladder it was judged. */
export function titleBlock(context: PacketContext): Block {
  const { case: c, targetTitle, today } = context;
  const referee = askedReferee(context);
  if (referee !== undefined) return requestTitle(context, referee);
  const { person, target, ladder } = c;
  const track = ladder.tracks.find(({ id }) => id === target.track)?.name ?? target.track;
  const role = roleOnPaper(c);
  const team = [person.team, person.organization].filter((part) => part !== '');
  const prepared = [WORDS.prepared(today), ...(target.date === null ? [] : [WORDS.decision(target.date)])].join(' ');
  return {
    kind: 'title',
    text: oneLine(person.name),
    subtitle: oneLine(WORDS.subtitle(targetTitle, track)),
    lines: [
      [...(role === '' ? [] : [WORDS.onPaper(role)]), ...(team.length === 0 ? [] : [WORDS.team(team.join(', '))])].join(
        ' · ',
      ),
      prepared,
      withOwnRules(WORDS.judgedBy(ladder.title, ladder.version), ownRulesOf(c)),
    ]
      .map(oneLine)
      .filter((line) => line !== ''),
  };
}

/** Whom it asks about whose work; nothing of the rules that the work is judged by. */
function requestTitle({ case: { person }, today }: PacketContext, referee: Referee): Block {
  const team = [person.team, person.organization].filter((part) => part !== '');
  return {
    kind: 'title',
    text: ASKING_WORDS.title(oneLine(person.name)),
    subtitle: ASKING_WORDS.subtitle(oneLine(referee.name)),
    lines: [
      [person.name, person.role].filter((part) => part !== '').join(', '),
      ...(team.length === 0 ? [] : [WORDS.team(team.join(', '))]),
      WORDS.prepared(today),
    ].map(oneLine),
  };
}
