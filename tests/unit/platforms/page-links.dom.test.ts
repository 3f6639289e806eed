import { afterEach, describe, expect, it } from 'vitest';
import { pageSource } from '../../../src/platforms/page-source';
import { framedLinksOf } from '../../../src/platforms/page-links';

const PAGE = new URL('http://paper.example/2024/20240107/20240107_001/20240107_001.htm');
const LIST = '<a href="../20240107_002/20240107_002.htm">第002版：综合</a>';

async function frame(attributes: Record<string, string>) {
  const element = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const loaded = new Promise(resolve => element.addEventListener('load', resolve));
  document.body.append(element);
  await loaded;
}

const linked = () =>
  framedLinksOf(pageSource(document, PAGE, [])).map(links =>
    links.map(({ address, label }) => [address, label?.number]),
  );

afterEach(() => document.body.replaceChildren());

describe('links in frames', () => {
  it('are read where the frame is of the same origin', async () => {
    await frame({ srcdoc: LIST });
    expect(linked()).toEqual([
      [['http://paper.example/2024/20240107/20240107_002/20240107_002.htm', '002']],
    ]);
  });

  it('are out of reach where it is of another', async () => {
    await frame({ srcdoc: LIST, sandbox: '' });
    expect(linked()).toEqual([]);
  });
});
