import '../../support/interface-texts';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button, LinkButton } from '../../../src/ui/button';
import { Confirm } from '../../../src/ui/confirm';
import { LiveRegion } from '../../../src/ui/live-region';
import '../../../src/ui/parts.css';
import { saveSentence } from '../../../src/ui/save-sentence';
import { Switch } from '../../../src/ui/switch';
import { describeTheme, themeAfter, THEMES } from '../../../src/ui/theme';
import '../../../src/ui/tokens.css';
import { accessibilityFaults } from '../../support/accessibility';

const place = document.createElement('main');
place.className = 'surface';
document.body.append(place);
afterEach(() => render(null, place));

describe('a button', () => {
  it('acts on a person, not on a script', async () => {
    const onPress = vi.fn();
    render(<Button label="保存" onPress={onPress} />, place);
    place.querySelector('button')?.click();
    expect(onPress).not.toHaveBeenCalled();
    await page.getByRole('button', { name: '保存' }).click();
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  it('keeps the focus when it is disabled, and does nothing', async () => {
    const onPress = vi.fn();
    render(<Button label="保存" onPress={onPress} />, place);
    await page.getByRole('button').click();
    render(<Button label="已保存" disabled onPress={onPress} />, place);
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('已保存');
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  it('has a name where only its icon is seen', async () => {
    render(
      <>
        <Button label="打印" icon="print" iconOnly onPress={() => undefined} />
        <LinkButton label="原网页" icon="open" iconOnly href="https://a.example/" />
      </>,
      place,
    );
    await expect.element(page.getByRole('button', { name: '打印' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: '原网页' })).toBeVisible();
    expect(place.innerText.trim()).toBe('');
  });
});

describe('a switch', () => {
  it('says what it was turned to', async () => {
    const onChange = vi.fn();
    render(<Switch label="页面按钮" checked={false} onChange={onChange} />, place);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
    place.querySelector('input')?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});

describe('a question', () => {
  const ask = () => {
    const answers = { onConfirm: vi.fn(), onCancel: vi.fn() };
    render(
      <Confirm question="删除这篇剪报？" confirmLabel="删除" cancelLabel="取消" {...answers} />,
      place,
    );
    return answers;
  };

  it('is asked before anything else', async () => {
    ask();
    await expect.element(page.getByRole('alertdialog', { name: '删除这篇剪报？' })).toBeVisible();
    // The answer that loses nothing.
    expect(document.activeElement?.textContent).toBe('取消');
  });

  it('takes yes, no and Escape for an answer', async () => {
    const yes = ask();
    await page.getByRole('button', { name: '删除' }).click();
    expect(yes.onConfirm).toHaveBeenCalledTimes(1);
    const no = ask();
    await page.getByRole('button', { name: '取消' }).click();
    expect(no.onCancel).toHaveBeenCalledTimes(1);
    const escape = ask();
    await userEvent.keyboard('{Escape}');
    expect(escape.onCancel).toHaveBeenCalledTimes(1);
    expect(escape.onConfirm).not.toHaveBeenCalled();
  });
});

describe('all parts', () => {
  it.each(['light', 'dark'] as const)('have no fault that axe finds in %s', async theme => {
    place.dataset['theme'] = theme;
    const kinds = ['plain', 'primary', 'quiet', 'danger'] as const;
    render(
      <>
        <h1>部件</h1>
        {kinds.map(kind => (
          <Button label={kind} icon="save" kind={kind} onPress={() => undefined} />
        ))}
        <Button label="已保存" kind="primary" disabled onPress={() => undefined} />
        <Switch label="开" checked onChange={() => undefined} />
        <Switch label="关" checked={false} onChange={() => undefined} />
        {(['plain', 'good', 'bad'] as const).map(tone => (
          <LiveRegion announcement={{ text: '一句话。', tone }} />
        ))}
      </>,
      place,
    );
    document.title = '部件';
    document.documentElement.lang = 'zh-CN';
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('what is said of a save', () => {
  it('differs for every outcome', () => {
    const failures = ['no-article', 'invalid-article', 'storage-full', 'storage-failed'] as const;
    const said = [
      saveSentence(null),
      saveSentence({ ok: true, clipId: '1', alreadySaved: false }),
      saveSentence({ ok: true, clipId: '1', alreadySaved: true }),
      ...failures.map(failure => saveSentence({ ok: false, failure })),
    ];
    expect(new Set(said.map(({ text }) => text)).size).toBe(said.length);
    expect(said.map(({ tone }) => tone).join(' ')).toBe('bad good good bad bad bad bad');
  });
});

describe('themes', () => {
  it('come round again, each with a name', () => {
    expect(THEMES.map(themeAfter)).toEqual(['light', 'dark', 'system']);
    expect(new Set(THEMES.map(theme => describeTheme(theme).label)).size).toBe(THEMES.length);
  });
});
