import { describe, expect, it } from 'vitest';
import { goTo, trySample } from './steps/case-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

describe('the window', () => {
  it('is served under a policy without exceptions', async () => {
    const { page } = await openRungs();
    const response = await page.reload();
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toMatch(/trusted-types [a-z-]+(;|$)/);
  });

  it('turns no text into markup or code, and reaches no other place, whoever asks', async () => {
    const app = await openRungs();
    const { page } = app;
    await trySample(page);
    await goTo(page, 'Packet');
    await page.locator('canvas[data-drawn]').first().waitFor();
    const outcomes = await page.evaluate(async () => {
      const thrown = (work: () => unknown): string => {
        try {
          work();
          return 'done';
        } catch (problem) {
          return (problem as Error).name;
        }
      };
      const loaded = (image: HTMLImageElement): Promise<string> =>
        new Promise((resolve) => {
          image.onload = () => resolve('loaded');
          image.onerror = () => resolve('refused');
        });
      const image = new Image();
      image.src = 'https://example.org/pixel.png';
      const types = (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } })
        .trustedTypes;
      return {
        innerHtml: thrown(() => {
          document.body.innerHTML = '<img src=x onerror=alert(1)>';
        }),
        script: thrown(() => {
          document.createElement('script').textContent = 'alert(1)';
        }),
        otherPolicy: thrown(() => types.createPolicy('mine', {})),
        samePolicyAgain: thrown(() => types.createPolicy('rungs-worker', {})),
        otherWorker: thrown(() => new Worker('/assets/other.js')),
        fetch: await fetch('https://example.org/').then(
          () => 'done',
          () => 'refused',
        ),
        image: await loaded(image),
      };
    });
    expect(outcomes).toEqual({
      innerHtml: 'TypeError',
      script: 'TypeError',
      otherPolicy: 'TypeError',
      samePolicyAgain: 'TypeError',
      otherWorker: 'TypeError',
      fetch: 'refused',
      image: 'refused',
    });
    // The watch over every story sees each of them.
    expect(app.takeComplaints().join('\n')).toMatch(/Content Security Policy/);
  });
});
