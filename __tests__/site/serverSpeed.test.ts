import { compareServers, getShare } from '@/bench/load/compareServers';

describe('our own server', () => {
  it('answers at least a third of the requests that sirv alone answers', async () => {
    const load = { path: '/en', connections: 32, seconds: 0.5, rounds: 3 };
    expect(getShare(await compareServers(load))).toBeGreaterThan(1 / 3);
  });
});
