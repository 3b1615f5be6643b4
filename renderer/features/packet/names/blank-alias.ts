import { type Alias, alias } from '../../../../shared/model/alias.ts';
import { AUDIENCES, type Audience } from '../../../../shared/model/packet-plan.ts';

/** An alias of which nothing is known yet: for those who usually are not to learn a name, and whoever the packet is for now. */
export function blankAlias(id: string, reader: Audience): Alias {
  const blank = alias.parse({ id, name: '-', replacement: '-' });
  const audiences = AUDIENCES.filter((each) => blank.audiences.includes(each) || (each === reader && each !== 'me'));
  return { ...blank, audiences, name: '', replacement: '' };
}
