import {
  type Audience,
  type PacketPlan,
  packetPlan,
  type Section,
  type SectionWording,
  sectionWording,
  USUAL_SECTIONS,
} from '../model/packet-plan.ts';

export const READY_MADE_PLANS = ['one-page', 'committee', 'manager', 'peer-feedback', 'self-review', 'scope'] as const;
export type ReadyMadePlan = (typeof READY_MADE_PLANS)[number];

type Made = Partial<Pick<PacketPlan, 'audience' | 'limit' | 'narratives'>> & { readonly sections: readonly Section[] };

const MADE: Readonly<Record<ReadyMadePlan, Made>> = {
  'one-page': { audience: 'committee', sections: ['summary'], limit: { unit: 'pages', amount: 1 } },
  committee: { audience: 'committee', sections: USUAL_SECTIONS },
  manager: {
    audience: 'manager',
    sections: ['summary', 'standing', 'narratives', 'gaps', 'plan', 'excess', 'needs', 'exhibits'],
  },
  // What one referee is asked, about what they are named for; nothing of the packet for others.
  'peer-feedback': { audience: 'peer', sections: ['request'] },
  'self-review': {
    audience: 'manager',
    sections: ['summary', 'narratives', 'plan'],
    narratives: 'criterion',
    limit: { unit: 'words', amount: 1000 },
  },
  scope: { audience: 'committee', sections: ['scope', 'needs'], limit: { unit: 'words', amount: 500 } },
};

export function readyMadePlan(name: ReadyMadePlan): PacketPlan {
  const { sections, ...rest } = MADE[name];
  return { ...packetPlan.parse({}), ...rest, sections: [...sections] };
}

/**
 * The plan after another is taken for it: audience, sections, limits and grouping of the one taken. What the author wrote
 * stays wherever the plan taken says nothing in its place; so do the paper and what is left out. Whom it asks and by when stays
 * for a request alone: any other packet is for every reader of its audience.
 */
export function takePlan(current: PacketPlan, taken: PacketPlan): PacketPlan {
  const { audience, sections, limit, narratives, omit, summary, questions } = taken;
  const named = [...new Set([...Object.keys(current.wording), ...Object.keys(taken.wording)])] as Section[];
  const wording = named.map((section) => [section, mixed(current.wording[section], taken.wording[section])] as const);
  const asks = sections.includes('request');
  return {
    ...planFor(current, audience),
    referee: asks ? (taken.referee ?? current.referee) : null,
    answerBy: asks ? (taken.answerBy ?? current.answerBy) : null,
    ...{ sections, limit, narratives, omit },
    summary: summary.trim() === '' ? current.summary : summary,
    questions: questions.trim() === '' ? current.questions : questions,
    wording: Object.fromEntries(wording.filter(([, each]) => !isUsual(each))),
  };
}

/** The plan for an audience that is chosen for it: gaps that were released to one are not thereby released to another. */
export function planFor(plan: PacketPlan, audience: Audience): PacketPlan {
  return { ...plan, audience, gapsReleased: plan.gapsReleased && plan.audience === audience };
}

function mixed(current: SectionWording | undefined, taken: SectionWording | undefined): SectionWording {
  const [own, other] = [sectionWording.parse(current ?? {}), sectionWording.parse(taken ?? {})];
  return {
    title: other.title.trim() === '' ? own.title : other.title,
    introduction: other.introduction.trim() === '' ? own.introduction : other.introduction,
    limit: other.limit,
  };
}

/** Whether a section is called as usual, without introduction or limit: then nothing need be kept of it. */
export function isUsual({ title, introduction, limit }: SectionWording): boolean {
  return title === '' && introduction === '' && limit === null;
}
