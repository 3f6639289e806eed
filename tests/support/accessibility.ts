import axe from 'axe-core';

/** What axe finds wrong in the document as it stands, one line each; for tests that run in a page. */
export async function accessibilityFaults(): Promise<string[]> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}
