import { addNamedPlan, changeNamedPlan, removeNamedPlan } from '../../../../shared/case/named-plan-edits.ts';
import { changePacketPlan } from '../../../../shared/case/title-page-edits.ts';
import type { NamedPlan, PacketPlan } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { takePlan } from '../../../../shared/packet/ready-made-plans.ts';
import { ask } from '../../../api/client.ts';
import { deliver } from '../../../api/deliver.ts';
import type { ChosenFile } from '../../../components/files/read-chosen-file.ts';
import { tell, tellProblem } from '../../../components/popups/toasts.tsx';
import { changeCase, changeCaseOf, undoOr } from '../../../store/case-session.ts';
import { newId } from '../../../store/new-id.ts';
import { text } from '../../../text/text.ts';

/** What can be done with plans of packets. */
export function usePlans({ id, packet, packetPlans }: PromotionCase, onTaken: () => void) {
  const words = text.packetPlan;
  const kept = (name: string): NamedPlan | undefined =>
    packetPlans.find((each) => each.name.trim().toLowerCase() === name.trim().toLowerCase());
  const take = (name: string, plan: PacketPlan): void => {
    const before = packet;
    changeCase((current) => changePacketPlan(current, takePlan(current.packet, plan)));
    onTaken();
    tell({
      title: words.taken(name),
      action: {
        label: text.shell.undo,
        run: () =>
          tellProblem(
            undoOr(id, { name: 'change-packet', subject: id }, (current) => changePacketPlan(current, before)),
          ),
      },
    });
  };
  const keep = (name: string, plan: PacketPlan): void => {
    const same = kept(name);
    const named = { id: same?.id ?? newId(), name: name.trim(), plan };
    changeCase((current) => (same === undefined ? addNamedPlan : changeNamedPlan)(current, named));
  };
  return {
    kept,
    take,
    keep: (name: string): void => {
      keep(name, packet);
      tell({ title: words.keptAs(name.trim()) });
    },
    giveName: (plan: NamedPlan, name: string): void =>
      changeCase((current) => changeNamedPlan(current, { ...plan, name: name.trim() })),
    update: (plan: NamedPlan): void => {
      changeCase((current) => changeNamedPlan(current, { ...plan, plan: packet }));
      tell({ title: words.updated(plan.name) });
    },
    remove: (plan: NamedPlan): void => {
      changeCase((current) => removeNamedPlan(current, plan.id));
      tell({
        title: words.removed(plan.name),
        action: {
          label: text.shell.undo,
          run: () => tellProblem(changeCaseOf(id, (current) => addNamedPlan(current, plan))),
        },
      });
    },
    saveAsFile: async (name: string, plan: PacketPlan, withTexts: boolean): Promise<void> => {
      const done = await deliver(await ask('plan.download', { name, plan, withTexts }));
      if (done.kind === 'failed') tell({ title: done.problem.message, kind: 'problem' });
      if (done.kind === 'delivered') tell({ title: words.saved(done.place) });
    },
    /** Keeps the plan of a file in the case, under a name that is free. */
    takeIn: async ({ name: fileName, bytes }: ChosenFile): Promise<void> => {
      const read = await ask('plan.read', { text: new TextDecoder().decode(bytes), fileName: fileName.slice(-300) });
      if (!read.ok) return tell({ title: read.problem.message, kind: 'problem' });
      const { plan } = read.value;
      const problem = changeCaseOf(id, (current) =>
        addNamedPlan(current, { id: newId(), name: freeName(read.value.name, current.packetPlans), plan }),
      );
      if (problem !== null) return tellProblem(problem);
      tell({
        title: words.takenIn(read.value.name),
        action: { label: words.take, run: () => take(read.value.name, plan) },
      });
    },
  };
}

/** A name that no kept plan has, as in "Self-review (2)". */
function freeName(name: string, plans: readonly NamedPlan[]): string {
  const names = new Set(plans.map((plan) => plan.name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name.slice(0, 280)} (${number})`;
    if (!names.has(candidate.toLowerCase())) return candidate;
  }
}
