import { Collapsible } from '@base-ui/react/collapsible';
import { ChevronRight, Plus } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { addRole } from '../../../../shared/case/role-edits.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { RolePeriod } from '../../../../shared/model/role-period.ts';
import { Button } from '../../../components/button.tsx';
import { tell, tellProblem } from '../../../components/popups/toasts.tsx';
import { changeCase } from '../../../store/case-session.ts';
import { newId } from '../../../store/new-id.ts';
import { useToday } from '../../../store/today.ts';
import { spanText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import { roleName } from '../role-name.ts';
import { latestFirst, newRole } from './new-role.ts';
import { removeWithWayBack } from './remove-role.ts';
import { RoleForm } from './role-form.tsx';
import styles from './roles.module.css';

type Props = {
  readonly promotionCase: PromotionCase;
  /** The time in a role whose form is open. */
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  /** Names a time in a role to move the focus to it, each time anew. */
  readonly focusOn: { readonly id: string } | null;
};

/** When the person was in which role, on one track or on two at once. */
export function RoleSection({ promotionCase, open, onOpen, focusOn }: Props) {
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const today = useToday();
  const { id: caseId, roles } = promotionCase;
  const words = text.time;
  const add = (): void => {
    const role = newRole(promotionCase, newId(), today);
    changeCase((current) => addRole(current, role));
    onOpen(role.id);
  };
  const remove = (role: RolePeriod): void => {
    const wayBack = removeWithWayBack(caseId, role);
    onOpen(undefined);
    heading.current?.focus();
    const run = (): void => {
      const problem = wayBack();
      if (problem === null) onOpen(role.id);
      else tellProblem(problem);
    };
    tell({ title: words.roleRemoved(roleName(promotionCase.ladder, role)), action: { label: text.shell.undo, run } });
  };
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <header className={styles.header}>
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {words.roles}
        </h2>
        <Button icon={<Plus size={16} aria-hidden />} onClick={add}>
          {words.addRole}
        </Button>
      </header>
      <p className={styles.hint}>{roles.length === 0 ? words.noRoles : words.rolesHint}</p>
      {roles.length > 0 && (
        <ul className={styles.list}>
          {latestFirst(roles).map((role) => (
            <RoleItem
              key={role.id}
              promotionCase={promotionCase}
              role={role}
              open={role.id === open}
              focusOn={focusOn?.id === role.id ? focusOn : null}
              onToggle={(opened) => onOpen(opened ? role.id : undefined)}
              onRemove={() => remove(role)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type ItemProps = {
  readonly promotionCase: PromotionCase;
  readonly role: RolePeriod;
  readonly open: boolean;
  readonly focusOn: object | null;
  readonly onToggle: (open: boolean) => void;
  readonly onRemove: () => void;
};

function RoleItem({ promotionCase, role, open, focusOn, onToggle, onRemove }: ItemProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focusOn !== null) trigger.current?.focus();
  }, [focusOn]);
  return (
    <li className={styles.role}>
      <Collapsible.Root open={open} onOpenChange={onToggle}>
        <h3>
          <Collapsible.Trigger ref={trigger} className={styles.trigger}>
            <ChevronRight size={15} aria-hidden className={styles.chevron} />
            <span className={styles.name}>{roleName(promotionCase.ladder, role)}</span>
            <span className={styles.span}>{spanText(role.start, role.end)}</span>
          </Collapsible.Trigger>
        </h3>
        <Collapsible.Panel>
          <RoleForm promotionCase={promotionCase} role={role} onRemove={onRemove} />
        </Collapsible.Panel>
      </Collapsible.Root>
    </li>
  );
}
