import { it } from 'vitest';
import { CHAPTER_TIMEOUT, expectFaultless } from './steps/faultless.ts';

it(
  'has nothing that axe or Tab finds: what goes into a packet, names, forms, what was handed in and what came back',
  () => expectFaultless('packet'),
  CHAPTER_TIMEOUT,
);
