import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds without a key after which what was typed counts. */
const PAUSE = 300;

/**
 * A text field whose text is kept as it is typed: after a pause, or when the field is left; never
 * while an input method is composing, when half a syllable stands in the field. The field is its own
 * master: writing to it then would throw the composition away.
 * @param kept what is kept now; shown whenever the field is not in use
 * @param keep is told each new text
 */
export function useTypedText(kept: string, keep: (text: string) => void) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isComposing = useRef(false);
  const [typed, setTyped] = useState(kept);

  useEffect(() => {
    const { current } = field;
    if (!current || current === document.activeElement) return;
    current.value = kept;
    setTyped(kept);
  }, [kept]);
  useEffect(() => () => clearTimeout(pause.current), []);

  function settle(): void {
    clearTimeout(pause.current);
    const text = field.current?.value ?? '';
    setTyped(text);
    if (text !== kept) keep(text);
  }
  function wait(): void {
    clearTimeout(pause.current);
    if (!isComposing.current) pause.current = setTimeout(settle, PAUSE);
  }

  return {
    typed,
    /** Writes to the field as if it had been typed. */
    write(text: string) {
      if (field.current) field.current.value = text;
      settle();
    },
    props: {
      ref: field,
      onInput: wait,
      onChange: settle,
      onCompositionStart() {
        isComposing.current = true;
        clearTimeout(pause.current);
      },
      onCompositionEnd() {
        isComposing.current = false;
        wait();
      },
    },
  };
}
