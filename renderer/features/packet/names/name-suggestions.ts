import type { Alias } from '../../../../shared/model/alias.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { nameFinder } from '../../../../shared/packet/names/name-finder.ts';

export type NameSource = 'self' | 'collaborator' | 'referee' | 'manager' | 'organization';
export type NameSuggestion = { readonly name: string; readonly source: NameSource; readonly kind: Alias['kind'] };

/** Names that a case holds as such and nothing replaces yet: who worked along, who vouches, who leads, for whom. */
export function nameSuggestions({ person, activities, referees, aliases }: PromotionCase): readonly NameSuggestion[] {
  const finder = nameFinder(aliases);
  const found: readonly NameSuggestion[] = [
    ...activities.flatMap(({ collaborators }) => collaborators.map((name) => suggestion(name, 'collaborator'))),
    ...referees.map(({ name }) => suggestion(name, 'referee')),
    suggestion(person.manager, 'manager'),
    suggestion(person.organization, 'organization'),
    suggestion(person.name, 'self'),
  ];
  const open = found.filter(({ name }) => name !== '' && finder.matches(name, 'text').length === 0);
  return [...new Map(open.toReversed().map((each) => [each.name.toLowerCase(), each])).values()].toReversed();
}

function suggestion(name: string, source: NameSource): NameSuggestion {
  return { name: name.trim(), source, kind: source === 'organization' ? 'other' : 'person' };
}
