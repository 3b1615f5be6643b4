import { Paperclip, X } from 'lucide-react';
import { useState } from 'react';
import { type Control, useFieldArray } from 'react-hook-form';
import type { Activity } from '../../../../shared/model/activity.ts';
import { ATTACHMENT_LIMIT, type Attachment } from '../../../../shared/model/attachment.ts';
import { LINE_LIMIT } from '../../../../shared/model/field.ts';
import { ask } from '../../../api/client.ts';
import { deliver } from '../../../api/deliver.ts';
import { Button } from '../../../components/button.tsx';
import { FileButton } from '../../../components/fields/file-button.tsx';
import type { ChosenFile } from '../../../components/files/read-chosen-file.ts';
import { useRowRemoval } from '../../../components/lists/use-row-removal.ts';
import { Notice } from '../../../components/notice.tsx';
import { IconButton } from '../../../components/popups/icon-button.tsx';
import { tell, tellProblem } from '../../../components/popups/toasts.tsx';
import { useIsMounted } from '../../../lib/use-is-mounted.ts';
import { savedCase } from '../../../store/case-session.ts';
import { sizeText } from '../../../text/sizes.ts';
import { text } from '../../../text/text.ts';
import styles from './activity-form.module.css';

const MEGABYTES = ATTACHMENT_LIMIT / 1024 / 1024;

type Props = { readonly caseId: string; readonly control: Control<Activity> };

/** Files that show what was done, kept in the case. */
export function AttachmentRows({ caseId, control }: Props) {
  const { fields, append, remove } = useFieldArray({ control, name: 'attachments', keyName: 'rowKey' });
  const { container, removeRow } = useRowRemoval(remove);
  const isMounted = useIsMounted();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const words = text.activities;

  const attach = async ({ name: given, mediaType, bytes }: ChosenFile): Promise<void> => {
    const name = given.slice(-LINE_LIMIT);
    if (bytes.length > ATTACHMENT_LIMIT) return setProblem(words.attachTooLarge(name, MEGABYTES));
    setBusy(true);
    const answer = await ask('file.attach', { id: caseId, name, mediaType: mediaType.slice(0, LINE_LIMIT), bytes });
    setBusy(false);
    // The form that would name the file is gone.
    if (!isMounted()) return tellProblem(words.notAttached(name));
    if (!answer.ok) return setProblem(answer.problem.message);
    const isThere = fields.some((row) => row.hash === answer.value.hash && row.name === name);
    setProblem(isThere ? words.attachedAlready(name) : null);
    if (!isThere) append(answer.value, { shouldFocus: false });
  };
  const save = async ({ hash }: Attachment): Promise<void> => {
    // The desk hands out what the saved case names.
    await savedCase();
    const done = await deliver(await ask('file.save', { id: caseId, hash }));
    if (done.kind === 'failed') tell({ title: done.problem.message, kind: 'problem' });
    if (done.kind === 'delivered') tell({ title: words.attachmentSaved(done.place) });
  };

  return (
    <div className={styles.rows} ref={container}>
      {fields.map((row, index) => (
        <fieldset key={row.rowKey} className={styles.attachment}>
          <legend className="visually-hidden">{words.attachment(row.name)}</legend>
          <Button
            look="quiet"
            icon={<Paperclip size={15} aria-hidden />}
            aria-label={words.saveAttachment(row.name)}
            onClick={() => void save(row)}
          >
            {row.name}
          </Button>
          <span className={styles.muted}>{sizeText(row.size)}</span>
          <IconButton
            label={words.removeAttachment(row.name)}
            icon={<X size={15} aria-hidden />}
            onClick={() => removeRow(index)}
          />
        </fieldset>
      ))}
      {problem !== null && <Notice kind="problem">{problem}</Notice>}
      <div className={styles.attach}>
        <FileButton
          look="quiet"
          icon={<Paperclip size={15} aria-hidden />}
          disabled={busy}
          onFile={(file) => void attach(file)}
          onUnreadable={(name) => setProblem(words.cannotRead(name))}
        >
          {busy ? words.attaching : words.attach}
        </FileButton>
        <span className={styles.muted}>{words.attachHint(MEGABYTES)}</span>
      </div>
    </div>
  );
}
