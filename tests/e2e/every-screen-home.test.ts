import { it } from 'vitest';
import { CHAPTER_TIMEOUT, expectFaultless } from './steps/faultless.ts';

it(
  'has nothing that axe or Tab finds: the first screen and its dialogs',
  () => expectFaultless('home'),
  CHAPTER_TIMEOUT,
);
