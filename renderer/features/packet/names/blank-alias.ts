import { type Alias, alias } from '../../../../shared/model/alias.ts';

/** An alias of which nothing is known yet. */
export function blankAlias(id: string): Alias {
  return { ...alias.parse({ id, name: '-', replacement: '-' }), name: '', replacement: '' };
}
