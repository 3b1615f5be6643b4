import { Copy, FileDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { changeReferee } from '../../../shared/case/referee-edits.ts';
import type { CalendarDate } from '../../../shared/lib/calendar-date.ts';
import { isCalendarDate } from '../../../shared/lib/calendar-date.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { Referee } from '../../../shared/model/referee.ts';
import { questionsText } from '../../../shared/packet/request/questions-to-ask.ts';
import { requestPlan } from '../../../shared/packet/request/request-plan.ts';
import { Button } from '../../components/button.tsx';
import { CheckBox } from '../../components/fields/check-box.tsx';
import { TextBox } from '../../components/fields/text-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Dialog } from '../../components/popups/dialog.tsx';
import { changeCase } from '../../store/case-session.ts';
import { text } from '../../text/text.ts';
import { QuestionsBox } from './questions-box.tsx';
import styles from './request.module.css';
import { RequestPreview } from './request-preview.tsx';
import { useRequest } from './use-request.ts';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly referee: Referee;
  readonly today: CalendarDate;
  readonly onClose: () => void;
};

/** Makes the request for feedback to one referee: what is asked, what they will see, and the ways to send it. */
export function RequestDialog({ promotionCase, referee, today, onClose }: Props) {
  const [internal, setInternal] = useState(false);
  // The questions of the packet's own plan, else the usual ones, until they are written anew here.
  const [written, write] = useState<string | null>(
    promotionCase.packet.questions.trim() === '' ? null : promotionCase.packet.questions,
  );
  const [answerBy, setAnswerBy] = useState(promotionCase.packet.answerBy ?? '');
  const usual = useMemo(() => questionsText(promotionCase, referee, internal), [promotionCase, referee, internal]);
  const questions = written ?? usual;
  const isDay = answerBy === '' || isCalendarDate(answerBy);
  const plan = requestPlan(promotionCase, {
    referee: referee.id,
    questions,
    answerBy: isDay && answerBy !== '' ? answerBy : null,
    internal,
  });
  const { busy, sent, send, copy } = useRequest(promotionCase.id, plan);
  const words = text.requests;
  const isAskedToday = referee.askedOn === today;
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={words.title(referee.name)}
      description={words.description}
      closeLabel={text.shell.close}
      footer={
        <>
          <Button
            icon={<Copy size={15} aria-hidden />}
            disabled={busy}
            focusableWhenDisabled
            onClick={() => void copy()}
          >
            {words.copy}
          </Button>
          {(['md', 'pdf', 'docx'] as const).map((format) => (
            <Button
              key={format}
              look={format === 'docx' ? 'primary' : 'plain'}
              icon={<FileDown size={15} aria-hidden />}
              disabled={busy}
              focusableWhenDisabled
              onClick={() => void send(format)}
            >
              {text.packet.formats[format]}
            </Button>
          ))}
        </>
      }
    >
      {sent !== null && (
        <Notice
          kind="note"
          action={
            isAskedToday ? undefined : (
              <Button onClick={() => changeCase((current) => askedOn(current, referee.id, today))}>
                {text.referees.askedToday}
              </Button>
            )
          }
        >
          {sent} {isAskedToday ? words.noted : words.notYetNoted}
        </Notice>
      )}
      <div className={styles.form}>
        <QuestionsBox value={questions} onChange={write} onUsual={written === null ? null : () => write(null)} />
        <TextBox
          type="date"
          label={words.answerBy}
          hint={words.answerByHint}
          error={isDay ? undefined : words.noDay}
          value={answerBy}
          onChange={setAnswerBy}
        />
        <CheckBox label={words.internal} hint={words.internalHint} checked={internal} onChange={setInternal} />
        <RequestPreview promotionCase={promotionCase} referee={referee} plan={plan} />
      </div>
    </Dialog>
  );
}

function askedOn(current: PromotionCase, id: string, today: CalendarDate) {
  const referee = current.referees.find((each) => each.id === id);
  return referee === undefined ? null : changeReferee(current, { ...referee, askedOn: today });
}
