import { listEdits } from './list-edits.ts';

export const {
  add: addNamedPlan,
  change: changeNamedPlan,
  remove: removeNamedPlan,
} = listEdits('packetPlans', 'packet-plan', () => true);
