import { it } from 'vitest';
import { CHAPTER_TIMEOUT, expectFaultless } from './steps/faultless.ts';

it(
  'has nothing that axe or Tab finds: referees, details, history, merging and locking',
  () => expectFaultless('keeping'),
  CHAPTER_TIMEOUT,
);
