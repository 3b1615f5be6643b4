import { it } from 'vitest';
import { CHAPTER_TIMEOUT, expectFaultless } from './steps/faultless.ts';

it(
  'has nothing that axe or Tab finds: the screens of a case, from activities to needs',
  () => expectFaultless('case'),
  CHAPTER_TIMEOUT,
);
