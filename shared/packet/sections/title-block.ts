import { ownRulesOf } from '../../fit/thresholds-of.ts';
import { levelTitle } from '../../ladder/look-up.ts';
import { withOwnRules } from '../../text/own-rules.ts';
import { oneLine } from '../blocks.ts';
import type { Block } from '../outline-types.ts';
import type { PacketContext } from '../packet-context.ts';
import { WORDS } from '../wording.ts';

/** Who asks for what, the role on paper, the team, and when and by which ladder it was judged. */
export function titleBlock({ case: c, targetTitle, today }: PacketContext): Block {
  const { person, target, ladder } = c;
  const track = ladder.tracks.find(({ id }) => id === target.track)?.name ?? target.track;
  const nominal = person.track !== null && person.level !== null ? levelTitle(ladder, person.track, person.level) : '';
  const role = [person.role, nominal].filter((part, index, parts) => part !== '' && parts.indexOf(part) === index);
  const team = [person.team, person.organization].filter((part) => part !== '');
  const prepared = [WORDS.prepared(today), ...(target.date === null ? [] : [WORDS.decision(target.date)])].join(' ');
  return {
    kind: 'title',
    text: oneLine(person.name),
    subtitle: oneLine(WORDS.subtitle(targetTitle, track)),
    lines: [
      ...(role.length === 0 ? [] : [WORDS.onPaper(role.join(', '))]),
      ...(team.length === 0 ? [] : [WORDS.team(team.join(', '))]),
      prepared,
      withOwnRules(WORDS.judgedBy(ladder.title, ladder.version), ownRulesOf(c)),
    ].map(oneLine),
  };
}
