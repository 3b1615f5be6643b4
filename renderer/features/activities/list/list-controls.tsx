import { ArrowDownUp, ListFilter } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { PROOFS } from '../../../../shared/model/proof.ts';
import { confidentialityName, proofName } from '../../../../shared/text/names.ts';
import { SearchBox } from '../../../components/fields/search-box.tsx';
import { IconButton } from '../../../components/popups/icon-button.tsx';
import { Menu } from '../../../components/popups/menu.tsx';
import { text } from '../../../text/text.ts';
import styles from './activity-list.module.css';
import { type ListView, ORDERS, toggled } from './list-view.ts';

/** So many tags and projects fit into a menu; the search finds the others. */
const TAGS_OFFERED = 20;
const PROJECTS_OFFERED = 12;

type Props = {
  /** Most used first. */
  readonly projects: readonly string[];
  readonly tags: readonly string[];
  readonly view: ListView;
  readonly onChange: (change: Partial<ListView>) => void;
  /** Goes from the search into the list. */
  readonly onLeaveDown: () => void;
};

/** Search, filter and order of the list. */
export function ListControls({ projects, tags, view, onChange, onLeaveDown }: Props) {
  const words = text.activities;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    onLeaveDown();
  };
  return (
    <div className={styles.controls}>
      <div className={styles.search}>
        <SearchBox
          label={words.search}
          value={view.query}
          onChange={(query) => onChange({ query })}
          onKeyDown={onKeyDown}
        />
      </div>
      <Menu
        trigger={<IconButton label={words.filter} icon={<ListFilter size={16} aria-hidden />} />}
        entries={[
          {
            kind: 'choice',
            label: words.unclaimed,
            checked: view.unclaimed,
            stays: true,
            onSelect: () => onChange({ unclaimed: !view.unclaimed }),
          },
          {
            kind: 'group',
            label: words.proof,
            entries: PROOFS.map((proof) => ({
              kind: 'choice',
              label: proofName(proof),
              checked: view.proofs.includes(proof),
              stays: true,
              onSelect: () => onChange({ proofs: toggled(view.proofs, proof) }),
            })),
          },
          {
            kind: 'group',
            label: words.confidentiality,
            entries: (['shareable', 'internal', 'private'] as const).map((value) => ({
              kind: 'choice',
              label: confidentialityName(value),
              checked: view.confidentialities.includes(value),
              stays: true,
              onSelect: () => onChange({ confidentialities: toggled(view.confidentialities, value) }),
            })),
          },
          ...(projects.length === 0
            ? []
            : [
                {
                  kind: 'group' as const,
                  label: words.projects,
                  entries: projects.slice(0, PROJECTS_OFFERED).map((project) => ({
                    kind: 'choice' as const,
                    label: project,
                    checked: view.projects.includes(project),
                    stays: true,
                    onSelect: () => onChange({ projects: toggled(view.projects, project) }),
                  })),
                },
              ]),
          {
            kind: 'group',
            label: words.tags,
            entries: tags.slice(0, TAGS_OFFERED).map((tag) => ({
              kind: 'choice',
              label: tag,
              checked: view.tags.includes(tag),
              stays: true,
              onSelect: () => onChange({ tags: toggled(view.tags, tag) }),
            })),
          },
        ]}
      />
      <Menu
        trigger={<IconButton label={words.order} icon={<ArrowDownUp size={16} aria-hidden />} />}
        entries={ORDERS.map((order) => ({
          kind: 'choice',
          label: words.orders[order],
          checked: view.order === order,
          onSelect: () => onChange({ order }),
        }))}
      />
    </div>
  );
}
