import type { Patch } from '../model/case-edit.ts';
import type { PromotionCase } from '../model/promotion-case.ts';

/** A patch that cannot be a patch of this document: its path leads nowhere, or somewhere that no path may lead. */
export class UnfitPatch extends Error {
  override readonly name = 'UnfitPatch';
}

/** Names through which a path could leave the document for what all objects share. */
const FORBIDDEN = new Set<string | number>(['__proto__', 'constructor', 'prototype']);

/** Deeper than any value of a case. */
const DEPTH_LIMIT = 32;

type Container = unknown[] | Record<string | number, unknown>;

/**
 * The case after patches, in their order; the given case stays as it is, and what no patch touches is shared with it.
 *
 * Throws `UnfitPatch` when a patch does not fit, and then nothing is applied: in our own history that is a defect, from
 * outside it is tampering. Says nothing about whether the outcome is still a valid case: that is for `parseCase`.
 */
export function applyPatches(subject: PromotionCase, patches: readonly Patch[]): PromotionCase {
  const after = { ...subject };
  const own = new Set<object>([after]);
  for (const patch of patches) applyPatch(after, patch, own);
  return after;
}

/** `own` holds the containers that this run has copied and may write to. */
function applyPatch(root: Container, { op, path, value }: Patch, own: Set<object>): void {
  const key = path.at(-1);
  if (key === undefined || path.some((step) => FORBIDDEN.has(step))) throw unfit('its path is not one of a case', path);
  if (op !== 'remove' && value === undefined) throw unfit('it has no value', path);
  // A copy, because a later patch of the same run may reach into the value and must not change this patch.
  const content = op === 'remove' ? undefined : copyOf(value, path);
  if (op === 'add' && addAtOnce(root, path, content, own)) return;
  const container = ownContainerAt(root, path, own);
  if (Array.isArray(container)) applyToList(container, op, key, content, path);
  else applyToObject(container, op, key, content, path);
}

/** The container of the path's last step, with everything on the way to it copied once. */
function ownContainerAt(root: Container, path: Patch['path'], own: Set<object>): Container {
  let container = root;
  for (const step of path.slice(0, -1)) {
    const child = childAt(container, step);
    if (typeof child !== 'object' || child === null) throw unfit('its path leads nowhere', path);
    if (own.has(child)) {
      container = child as Container;
    } else {
      // `slice` copies a list as it is; a spread walks through a long one, which takes longer than all else of a small edit.
      const copy: Container = Array.isArray(child) ? child.slice() : { ...child };
      own.add(copy);
      (container as Record<string | number, unknown>)[step] = copy;
      container = copy;
    }
  }
  return container;
}

/** Copies a list with a value more in it; false where it was copied before, or where the place is not one of a list. */
function addAtOnce(root: Container, path: Patch['path'], value: unknown, own: Set<object>): boolean {
  const [step, key] = path.slice(-2);
  if (step === undefined || typeof key !== 'number') return false;
  const holder = ownContainerAt(root, path.slice(0, -1), own);
  const list = childAt(holder, step);
  if (!Array.isArray(list) || own.has(list) || !Number.isInteger(key) || key < 0 || key > list.length) return false;
  // A copy that grows afterwards is copied twice.
  const copy = list.toSpliced(key, 0, value);
  own.add(copy);
  (holder as Record<string | number, unknown>)[step] = copy;
  return true;
}

function applyToList(
  list: unknown[],
  op: Patch['op'],
  key: string | number,
  value: unknown,
  path: Patch['path'],
): void {
  const last = op === 'add' ? list.length : list.length - 1;
  if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key > last) throw unfit('no such item', path);
  if (op === 'add') list.splice(key, 0, value);
  else if (op === 'remove') list.splice(key, 1);
  else list[key] = value;
}

function applyToObject(
  object: Record<string | number, unknown>,
  op: Patch['op'],
  key: string | number,
  value: unknown,
  path: Patch['path'],
): void {
  if (Object.hasOwn(object, key) !== (op !== 'add')) {
    throw unfit(op === 'add' ? 'the field is there already' : 'no such field', path);
  }
  if (op === 'remove') delete object[key];
  else object[key] = value;
}

function copyOf(value: unknown, path: Patch['path'], depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEPTH_LIMIT) throw unfit('its value is nested too deep', path);
  if (Array.isArray(value)) return value.map((item) => copyOf(item, path, depth + 1));
  if (Object.hasOwn(value, '__proto__')) throw unfit('its value has a forbidden key', path);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item, path, depth + 1)]));
}

function childAt(container: Container, step: string | number): unknown {
  if (Array.isArray(container)) return typeof step === 'number' ? container[step] : undefined;
  return Object.hasOwn(container, step) ? container[step] : undefined;
}

/** The message names no more than the shape of the path: keys and positions may be the user's own words. */
function unfit(why: string, path: Patch['path']): UnfitPatch {
  return new UnfitPatch(`A patch with a path of ${path.length} steps does not fit: ${why}`);
}
