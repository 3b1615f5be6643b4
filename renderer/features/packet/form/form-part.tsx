import { Ellipsis, FileDown, FilePlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { formPlan } from '../../../../shared/form/form-plan.ts';
import { AUDIENCES, type Audience } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ChoiceBox } from '../../../components/fields/choice-field.tsx';
import { FileButton } from '../../../components/fields/file-button.tsx';
import { SelectBox } from '../../../components/fields/select-field.tsx';
import { useFileDrop } from '../../../components/files/use-file-drop.ts';
import { Notice } from '../../../components/notice.tsx';
import { IconButton } from '../../../components/popups/icon-button.tsx';
import { Menu } from '../../../components/popups/menu.tsx';
import { text } from '../../../text/text.ts';
import { ReviewDialog } from '../review/review-dialog.tsx';
import styles from './form.module.css';
import { FormNameDialog } from './form-name-dialog.tsx';
import { FormReportView } from './form-report-view.tsx';
import { PlaceholderHelp } from './placeholder-help.tsx';
import { type ReportState, useFormReport } from './use-form-report.ts';
import { useForms } from './use-forms.ts';

/** The employer's own form: kept with the case, made ready, and filled for a reader. */
export function FormPart({ promotionCase }: { readonly promotionCase: PromotionCase }) {
  const { forms, packet } = promotionCase;
  const [chosen, setChosen] = useState<string | null>(null);
  const [naming, setNaming] = useState(false);
  const [looking, setLooking] = useState(false);
  const [audience, setAudience] = useState<Audience>(packet.audience);
  const actions = useForms(promotionCase);
  // A form asks for what it asks for: the limits of the packet are not its own.
  const plan = useMemo(() => ({ ...formPlan(packet, audience), limit: null, wording: {} }), [packet, audience]);
  const form = forms.find(({ id }) => id === chosen) ?? forms.at(-1);
  const state = useFormReport(promotionCase, form, audience);
  const taker = {
    onFile: async (file: Parameters<typeof actions.add>[0]) => setChosen(await actions.add(file)),
    onUnreadable: actions.cannotRead,
  };
  const drop = useFileDrop({ ...taker, onFile: (file) => void taker.onFile(file) });
  const words = text.forms;
  const { busy, problem } = actions;
  const addButton = (label: string, look: 'primary' | 'plain') => (
    <FileButton
      look={look}
      icon={<FilePlus size={16} aria-hidden />}
      accept=".docx"
      disabled={busy !== null}
      onFile={(file) => void taker.onFile(file)}
      onUnreadable={taker.onUnreadable}
    >
      {busy === words.adding ? words.adding : label}
    </FileButton>
  );
  const refusal = problem === null ? null : <Notice kind="problem">{problem}</Notice>;
  if (form === undefined) {
    return (
      <div className={styles.part} data-over={drop.over || undefined} {...drop.handlers}>
        {refusal}
        <EmptyState title={words.emptyTitle} action={addButton(words.add, 'primary')}>
          {words.emptyText}
        </EmptyState>
        <PlaceholderHelp />
      </div>
    );
  }
  const { report } = state;
  const canFill = report?.isTemplate === true && !report.problems.some(({ blocks }) => blocks);
  return (
    <section className={styles.part} aria-label={words.title} data-over={drop.over || undefined} {...drop.handlers}>
      {refusal}
      <div className={styles.choice}>
        <div className={styles.which}>
          <SelectBox
            label={words.which}
            options={forms.map(({ id, name }) => ({ value: id, label: name }))}
            value={form.id}
            onChange={setChosen}
          />
        </div>
        <Menu
          trigger={<IconButton label={words.more(form.name)} icon={<Ellipsis size={16} aria-hidden />} />}
          entries={[
            { kind: 'action', label: words.rename, onSelect: () => setNaming(true) },
            { kind: 'action', label: words.save, onSelect: () => void actions.save(form) },
            { kind: 'action', label: words.remove, onSelect: () => actions.remove(form) },
          ]}
        />
        {addButton(words.addAnother, 'plain')}
      </div>
      <div className={styles.choice}>
        <ChoiceBox
          label={text.packet.audience}
          choices={AUDIENCES.map((value) => ({ value, label: text.packet.audiences[value] }))}
          value={audience}
          onChange={(value) => setAudience(AUDIENCES.find((each) => each === value) ?? audience)}
        />
        <Button
          look="primary"
          icon={<FileDown size={16} aria-hidden />}
          disabled={!canFill || busy !== null}
          focusableWhenDisabled
          onClick={() => setLooking(true)}
        >
          {busy === words.filling ? words.filling : words.fill}
        </Button>
      </div>
      <p role="status" className={styles.status}>
        {busy ?? statusOf(state)}
      </p>
      {state.problem !== null && <Notice kind="problem">{state.problem}</Notice>}
      {report !== null && (
        <FormReportView
          key={form.hash}
          report={report}
          audience={audience}
          busy={busy !== null}
          onReplace={(from, to) => void actions.replace(form, from, to)}
          onMake={(choices) => void actions.make(form, choices)}
        />
      )}
      <PlaceholderHelp />
      {looking && (
        <ReviewDialog
          promotionCase={promotionCase}
          plan={plan}
          format="docx"
          title={words.lookTitle(form.name)}
          confirmLabel={words.fill}
          onClose={() => setLooking(false)}
          onConfirm={() => {
            setLooking(false);
            void actions.fill(form, audience);
          }}
        />
      )}
      {naming && (
        <FormNameDialog
          key={form.id}
          name={form.name}
          others={forms.filter(({ id }) => id !== form.id).map(({ name }) => name)}
          onClose={() => setNaming(false)}
          onConfirm={(name) => {
            actions.giveName(form, name);
            setNaming(false);
          }}
        />
      )}
    </section>
  );
}

/** Where the form stands, in a line. */
function statusOf({ report, problem }: ReportState): string {
  const words = text.forms;
  if (report === null) return problem === null ? words.looking : '';
  if (report.problems.some(({ blocks }) => blocks)) return words.blocked;
  return report.isTemplate && report.problems.length === 0 ? words.ready(report.placeholders.length) : '';
}
