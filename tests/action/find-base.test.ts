import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBase } from '../../src/action/find-base.ts';
import { readEvent } from '../../src/action/read-event.ts';
import { git } from '../files/repository.ts';
import { mergeGroup, NO_COMMIT, pullRequest, push, schedule } from './payloads.ts';
import { headOf, NEW_ERROR, type ServerRepository, serverRepository } from './server-repository.ts';

let server: ServerRepository;
beforeEach(() => {
  server = serverRepository();
});
afterEach(() => server.remove());

function baseOf(clone: string, event: string, payload: object): { commit: string | undefined; says: string } {
  const { commit, says } = findBase(clone, readEvent(event, JSON.stringify(payload)));
  return { commit, says };
}

/** A pull request of some commits, while the target branch went on. */
function opened(commits = 1): { fork: string; target: string; head: string; merged: string } {
  const fork = headOf(server.folder);
  const names = Array.from({ length: commits }, (_, index) =>
    server.commit('change', { [`new-${index}.yaml`]: NEW_ERROR }),
  );
  const target = server.commit('main', { 'other.yaml': 'teams: {}\n' });
  return { fork, target, head: names.at(-1)!, merged: server.mergeCommit('change') };
}

describe('the merge commit of a pull request', () => {
  it.each([0, 1, 2])('is compared with its first parent in a clone of depth %i', (depth) => {
    const { target, head, merged, fork } = opened();
    const clone = server.checkout(merged, depth);
    // The event may be older than the merge commit.
    expect(baseOf(clone, 'pull_request', pullRequest(head, fork))).toEqual({
      commit: target,
      says: 'comparedMergeCommit',
    });
    expect(git(clone, ['status', '--porcelain'])).toBe('');
    expect(headOf(clone)).toBe(merged);
  });

  it('has no base when the server gives nothing', () => {
    const { head, merged, fork } = opened();
    const clone = server.checkout(merged, 1);
    server.close();
    const found = findBase(clone, readEvent('pull_request', JSON.stringify(pullRequest(head, fork))));
    expect(found).toMatchObject({ commit: undefined, says: 'baseMissing', isNotice: true });
  });
});

describe('the own commit of a pull request', () => {
  it.each([0, 1, 2])('is compared with where it left the target branch in a clone of depth %i', (depth) => {
    const { fork, target, head } = opened(3);
    const clone = server.checkout(head, depth);
    expect(baseOf(clone, 'pull_request', pullRequest(head, target, { commits: 3 }))).toEqual({
      commit: fork,
      says: 'comparedMergeBase',
    });
  });

  it('has no base when the target branch went on further than a few commits', () => {
    const { head } = opened(1);
    const far = [1, 2, 3, 4].map((step) => server.commit('main', { 'other.yaml': `teams: {} # ${step}\n` })).at(-1)!;
    const clone = server.checkout(head, 1);
    expect(baseOf(clone, 'pull_request', pullRequest(head, far))).toEqual({ commit: undefined, says: 'baseMissing' });
  });

  it('is not there when the target branch is checked out', () => {
    const { target, head } = opened();
    const found = baseOf(server.checkout(target, 1), 'pull_request_target', pullRequest(head, target));
    expect(found).toEqual({ commit: undefined, says: 'targetCheckedOut' });
  });
});

describe('a push', () => {
  it.each([0, 1])('is compared with what the branch was, in a clone of depth %i', (depth) => {
    const before = headOf(server.folder);
    server.commit('main', { 'a.yaml': 'teams: {}\n' });
    const after = server.commit('main', { 'a.yaml': NEW_ERROR });
    expect(baseOf(server.checkout(after, depth), 'push', push(before, after))).toEqual({
      commit: before,
      says: 'comparedPush',
    });
  });

  it('of a new branch has no base', () => {
    const after = headOf(server.folder);
    expect(baseOf(server.checkout(after, 1), 'push', push(NO_COMMIT, after))).toEqual({
      commit: undefined,
      says: 'noBaseNewBranch',
    });
  });

  it('by force is compared with what was there as long as the server has it', () => {
    const lost = server.commit('main', { 'a.yaml': NEW_ERROR });
    git(server.folder, ['reset', '--quiet', '--hard', 'HEAD~1']);
    const after = server.commit('main', { 'b.yaml': 'teams: {}\n' });
    const clone = server.checkout(after, 0);
    expect(baseOf(clone, 'push', push(lost, after))).toEqual({ commit: lost, says: 'comparedPush' });
    expect(baseOf(clone, 'push', push('1'.repeat(40), after))).toEqual({ commit: undefined, says: 'baseLost' });
  });
});

it('a merge group is compared with what it builds on', () => {
  const { target, merged } = opened();
  const clone = server.checkout(merged, 1);
  expect(baseOf(clone, 'merge_group', mergeGroup(merged, target))).toEqual({
    commit: target,
    says: 'comparedMergeGroup',
  });
});

it.each(['schedule', 'workflow_dispatch', 'workflow_run', 'issues'])('%s has no base', (event) => {
  const clone = server.checkout(headOf(server.folder), 1);
  expect(baseOf(clone, event, schedule())).toEqual({ commit: undefined, says: 'noBaseEvent' });
});

it('where there is no repository there is no base', () => {
  const found = findBase('/', readEvent('push', JSON.stringify(push('1'.repeat(40), '2'.repeat(40)))));
  expect(found).toMatchObject({ commit: undefined, says: 'noRepository', isNotice: true });
});

it.each([
  ['no JSON', 'push', '{'],
  ['nothing', 'push', ''],
  ['null', 'pull_request', 'null'],
  ['a pull request of null', 'pull_request', '{"pull_request":null}'],
  ['a list', 'merge_group', '[]'],
  ['an option in place of a commit', 'merge_group', '{"merge_group":{"base_sha":"--upload-pack=x"}}'],
])('an event that is %s has no base', (_, name, text) => {
  const event = readEvent(name, text);
  expect(event.kind === 'push' ? event.before : event.kind).toBe(event.kind === 'push' ? undefined : 'other');
});
