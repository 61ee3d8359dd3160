import type { ButtonHTMLAttributes, MouseEvent } from 'react';

export type ButtonTone = 'primary' | 'quiet' | 'plain';
export type ButtonSize = 'medium' | 'large';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly tone?: ButtonTone;
  readonly size?: ButtonSize;
  /** Work is under way: the button keeps its focus and its name, and a second press does nothing. */
  readonly busy?: boolean;
  /** A press does nothing for now, and a text that `aria-describedby` names says why; the button can still be focused. */
  readonly unavailable?: boolean;
}

/** What makes a link look like a button; spread it on any anchor. */
export function buttonLook(tone: ButtonTone = 'quiet', size: ButtonSize = 'medium') {
  return { className: 'button', 'data-tone': tone, 'data-size': size } as const;
}

export function Button({
  tone,
  size,
  busy = false,
  unavailable = false,
  onClick,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  const disabled = busy || unavailable;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (disabled) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button {...rest} {...buttonLook(tone, size)} type={type} aria-disabled={disabled || undefined} onClick={press}>
      {busy && <span className="spinner" aria-hidden="true" />}
      <span>{children}</span>
    </button>
  );
}
