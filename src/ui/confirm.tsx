import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button';

export interface ConfirmProps {
  question: string;
  /** Names the deed: 删除, not 确定. */
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that cannot be undone. Shown while it is mounted; Escape cancels. */
export function Confirm({
  question,
  confirmLabel,
  cancelLabel,
  onConfirm,
  onCancel,
}: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // A plain effect is cleaned up after the removal: too late to give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="confirm"
      role="alertdialog"
      aria-label={question}
      onCancel={event => {
        event.preventDefault();
        onCancel();
      }}
    >
      <p>{question}</p>
      <div class="actions">
        <Button label={cancelLabel} onPress={onCancel} />
        <Button label={confirmLabel} kind="danger" onPress={onConfirm} />
      </div>
    </dialog>
  );
}
