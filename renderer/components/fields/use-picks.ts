import { useMemo } from 'react';
import { findActivities, searchable } from '../../../shared/evidence/find-activities.ts';
import { criterionOf } from '../../../shared/ladder/look-up.ts';
import type { Activity } from '../../../shared/model/activity.ts';
import type { Criterion } from '../../../shared/model/ladder.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { spanText } from '../../text/dates.ts';
import { placeText } from '../../text/place-text.ts';
import type { Pick } from './pick-list-field.tsx';

type Picks = {
  readonly find: (query: string) => readonly Pick[];
  readonly pickOf: (id: string) => Pick | undefined;
};

/** The activities of a case, to pick from. */
export function useActivityPicks({ activities }: PromotionCase): Picks {
  return useMemo(() => {
    const byId = new Map(activities.map((activity) => [activity.id, activity]));
    const asPick = ({ id, title, start, end }: Activity): Pick => ({ id, label: title, note: spanText(start, end) });
    return {
      find: (query) => findActivities(activities, query).map(asPick),
      pickOf: (id) => {
        const activity = byId.get(id);
        return activity === undefined ? undefined : asPick(activity);
      },
    };
  }, [activities]);
}

/** The criteria of a ladder, to pick from; the level sought comes first. */
export function useCriterionPicks({ ladder, target }: PromotionCase): Picks {
  return useMemo(() => {
    const asPick = (criterion: Criterion): Pick => ({
      id: criterion.id,
      label: criterion.statement,
      note: placeText(ladder, criterion),
    });
    const isSought = ({ level, tracks }: Criterion): boolean => level === target.level && tracks.includes(target.track);
    const ordered = ladder.criteria.toSorted((one, other) => Number(isSought(other)) - Number(isSought(one)));
    const picks = ordered.map((criterion) => {
      const pick = asPick(criterion);
      return { pick, words: searchable(`${pick.label} ${pick.note}`) };
    });
    return {
      find: (query) => {
        const wanted = searchable(query).split(/\s+/).filter(Boolean);
        return picks.filter(({ words }) => wanted.every((word) => words.includes(word))).map(({ pick }) => pick);
      },
      pickOf: (id) => {
        const criterion = criterionOf(ladder, id);
        return criterion === undefined ? undefined : asPick(criterion);
      },
    };
  }, [ladder, target]);
}
