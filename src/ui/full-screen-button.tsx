import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../i18n/messages/catalogue.ts';

/** Lets an embedded map fill the screen; offered only where the host allows it. */
export function FullScreenButton({ messages }: { readonly messages: Messages }) {
  const [filled, setFilled] = useState(false);
  useEffect(() => {
    const tell = () => setFilled(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', tell);
    return () => document.removeEventListener('fullscreenchange', tell);
  }, []);
  const name = filled ? messages.map.leaveFullScreen : messages.map.fullScreen;
  return (
    <button
      type="button"
      class="icon-button full-screen-button"
      aria-label={name}
      title={name}
      onClick={toggle}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
        <path
          d={filled ? 'M7 2v5H2M13 2v5h5M7 18v-5H2M13 18v-5h5' : 'M2 7V2h5M18 7V2h-5M2 13v5h5M18 13v5h-5'}
          fill="none"
          stroke="currentColor"
          stroke-width="2"
        />
      </svg>
    </button>
  );
}

async function toggle(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Refused by the browser; the map stays as large as it is.
  }
}
