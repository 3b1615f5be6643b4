import { levelTitle } from '../ladder/look-up.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { oneLine } from './blocks.ts';

/** The role as it is called and its level, as in "Routing lead, T5 Senior engineer", a name that says the same once; empty where neither is known. */
export function roleOnPaper({ person, ladder }: Pick<PromotionCase, 'person' | 'ladder'>): string {
  const level = person.track === null || person.level === null ? '' : levelTitle(ladder, person.track, person.level);
  const role = oneLine(person.role).trim();
  return level.toLowerCase().includes(role.toLowerCase())
    ? level
    : [role, level].filter((part) => part !== '').join(', ');
}
