/** A function that is sent to a page as source text: it may use its arguments and the page, nothing else. */
export type InPage<Arguments extends unknown[], Result> = (
  ...args: Arguments
) => Result | Promise<Result>;

/**
 * The call of a function as an expression.
 * @param args must be JSON
 * @param first expressions for arguments before them, for what is no JSON
 */
export function callExpression(
  fn: unknown,
  args: readonly unknown[],
  first: readonly string[] = [],
): string {
  const list = [...first, ...args.map(arg => JSON.stringify(arg) ?? 'undefined')];
  // tsx wraps named functions in a helper of its own, which the page does not have.
  return `(async () => { const __name = f => f; return (${String(fn)})(${list.join(', ')}); })()`;
}

/** What to press: an element by selector, or a control by what it is called. */
export interface Target {
  selector?: string;
  name?: string;
}

/**
 * Where an element stands in the window, scrolled into view; null while it is not shown.
 * Runs in the page. `click` presses it at once, for places the mouse of a driver cannot reach.
 */
export function locate(
  roots: readonly (Document | ShadowRoot)[],
  target: Target,
  click: boolean,
): { x: number; y: number } | null {
  const controls = 'button, a[href], summary, label, input, select, [role="button"]';
  const called = (element: Element) =>
    [element.getAttribute('aria-label'), element.textContent, element.getAttribute('title')].some(
      name => name?.trim() === target.name,
    );
  for (const root of roots) {
    // By the prototype: a page may have put an element of its own in the place of the method.
    const type = root.nodeType === Node.DOCUMENT_NODE ? Document : ShadowRoot;
    const found = type.prototype.querySelectorAll.call(root, target.selector ?? controls);
    for (const element of found as NodeListOf<HTMLElement>) {
      if (target.name !== undefined && !called(element)) continue;
      element.scrollIntoView({ block: 'center' });
      const box = element.getBoundingClientRect();
      if (!box.width || !box.height || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      if ((element as HTMLButtonElement).disabled) continue;
      if (click) element.click();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}
