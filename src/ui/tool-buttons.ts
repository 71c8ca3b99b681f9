/** What a button of the page does; the answer is said beside it, an empty one is not. */
export type ToolAct = (button: HTMLElement) => Promise<string>;

/**
 * Brings the buttons to life that name a tool in `data-tool`, wherever they stand: so what draws them need not carry what
 * they do. What came of it is written into the status beside the button, for as long as the reader stays there. Returns its
 * undo.
 */
export function attachToolButtons(acts: Readonly<Record<string, ToolAct>>): () => void {
  const onClick = async ({ target }: Event): Promise<void> => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-tool]') : null;
    const act = acts[button?.dataset.tool ?? ''];
    if (!button || !act) return;
    // Emptied first, so that the same outcome is announced again.
    const say = speakerBeside(button);
    say('');
    say(await act(button));
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}

function speakerBeside(button: HTMLElement): (text: string) => void {
  const status = button.parentElement?.querySelector('[role="status"]');
  const clear = (): void => {
    if (status) status.textContent = '';
  };
  return (text) => {
    if (!status) return;
    status.textContent = text;
    if (text === '') return;
    button.addEventListener('blur', clear, { once: true });
    document.addEventListener('pointerdown', clear, { once: true, capture: true });
  };
}
