import type { Alias } from '../../../../shared/model/alias.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { nameFinder } from '../../../../shared/packet/names/name-finder.ts';

export type NameSource = 'self' | 'collaborator' | 'referee' | 'manager' | 'organization';
export type NameSuggestion = { readonly name: string; readonly source: NameSource; readonly kind: Alias['kind'] };

/** Names that a case holds as such and nothing replaces yet: who worked along, who vouches, who leads, for whom. */
export function nameSuggestions({ person, activities, referees, aliases }: PromotionCase): readonly NameSuggestion[] {
  const finder = nameFinder(aliases);
  const found: readonly NameSuggestion[] = [
    suggestion(person.organization, 'organization'),
    suggestion(person.manager, 'manager'),
    suggestion(person.name, 'self'),
    ...referees.map(({ name }) => suggestion(name, 'referee')),
    ...activities.flatMap(({ collaborators }) => collaborators.map((name) => suggestion(name, 'collaborator'))),
  ];
  const open = found.filter(({ name }) => name !== '' && finder.matches(name, 'text').length === 0);
  return [...Map.groupBy(open, ({ name }) => name.toLowerCase()).values()].flatMap(([first]) => first ?? []);
}

function suggestion(name: string, source: NameSource): NameSuggestion {
  return { name: name.trim(), source, kind: source === 'organization' ? 'other' : 'person' };
}
