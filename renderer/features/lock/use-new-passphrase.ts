import { useState } from 'react';
import { SHORTEST_PASSPHRASE } from '../../../shared/api/lock-questions.ts';
import { text } from '../../text/text.ts';

/** A passphrase that is typed twice, and what is wrong with it once somebody tried to go on. */
export function useNewPassphrase() {
  const [value, setValue] = useState('');
  const [again, setAgain] = useState('');
  const [understood, setUnderstood] = useState(false);
  const [isTold, setTold] = useState(false);
  const isShort = value.length < SHORTEST_PASSPHRASE;
  const differs = value !== again;
  return {
    value,
    again,
    understood,
    setValue,
    setAgain,
    setUnderstood,
    /** Whether it can be taken; shows what is wrong when it cannot. */
    check: (): boolean => {
      setTold(true);
      return !isShort && !differs && understood;
    },
    error: isTold && isShort ? text.lock.advice.short : undefined,
    againError: isTold && differs ? text.lock.differs : undefined,
    mustUnderstand: isTold && !understood,
  };
}

export type NewPassphrase = ReturnType<typeof useNewPassphrase>;
