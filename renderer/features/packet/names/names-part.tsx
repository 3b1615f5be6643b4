import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { addAlias, changeAlias, removeAlias } from '../../../../shared/case/alias-edits.ts';
import type { Alias } from '../../../../shared/model/alias.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { nameCounts } from '../../../../shared/packet/names/name-report.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { tell, tellProblem } from '../../../components/popups/toasts.tsx';
import { changeCase, undoOr } from '../../../store/case-session.ts';
import { newId } from '../../../store/new-id.ts';
import { text } from '../../../text/text.ts';
import { blankAlias } from './blank-alias.ts';
import { NameDialog } from './name-dialog.tsx';
import { NameRow } from './name-row.tsx';
import { nameSuggestions } from './name-suggestions.ts';
import styles from './names.module.css';
import { Suggestions } from './suggestions.tsx';

/** The names that some readers are not to learn, and what they read instead. */
export function NamesPart({ promotionCase }: { readonly promotionCase: PromotionCase }) {
  const [edited, setEdited] = useState<Alias | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { id: caseId, aliases, packet } = promotionCase;
  const counts = useMemo(() => nameCounts(promotionCase, packet), [promotionCase, packet]);
  const suggestions = useMemo(() => nameSuggestions(promotionCase), [promotionCase]);
  const words = text.packetNames;

  const begin = (given: Partial<Alias> = {}): void => setEdited({ ...blankAlias(newId(), packet.audience), ...given });
  const save = (alias: Alias): void => {
    const isNew = !aliases.some(({ id }) => id === alias.id);
    changeCase((current) => (isNew ? addAlias : changeAlias)(current, alias));
    setEdited(null);
    // The button that began the first name, or the suggestion that was taken, is gone once the dialog gives the focus back.
    if (isNew) setTimeout(() => heading.current?.focus());
  };
  const remove = (alias: Alias): void => {
    changeCase((current) => removeAlias(current, alias.id));
    heading.current?.focus();
    const back = () =>
      undoOr(caseId, { name: 'remove-alias', subject: alias.id }, (current) => addAlias(current, alias));
    tell({ title: words.removed(alias.name), action: { label: text.shell.undo, run: () => tellProblem(back()) } });
  };
  const add = (
    <Button look="primary" icon={<Plus size={16} aria-hidden />} onClick={() => begin()}>
      {words.add}
    </Button>
  );

  return (
    <section className={styles.names} aria-labelledby="names-to-replace">
      <header className={styles.header}>
        <h2 id="names-to-replace" ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        {aliases.length > 0 && add}
      </header>
      {aliases.length === 0 ? (
        <EmptyState title={words.emptyTitle} action={add}>
          {words.empty}
        </EmptyState>
      ) : (
        <>
          <p className={styles.muted}>{words.lead}</p>
          <ul className={styles.list} aria-label={words.list}>
            {aliases.map((alias) => (
              <NameRow
                key={alias.id}
                alias={alias}
                audience={packet.audience}
                count={counts.get(alias.id) ?? 0}
                onEdit={() => setEdited(alias)}
                onRemove={() => remove(alias)}
              />
            ))}
          </ul>
        </>
      )}
      <Suggestions suggestions={suggestions} onTake={({ name, kind }) => begin({ name, kind })} />
      {edited !== null && (
        <NameDialog
          key={edited.id}
          alias={edited}
          isNew={!aliases.some(({ id }) => id === edited.id)}
          onClose={() => setEdited(null)}
          onSave={save}
        />
      )}
    </section>
  );
}
