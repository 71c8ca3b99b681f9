import { useEffect, useState } from 'preact/hooks';
import type { EmbedSite } from './embed-choice.ts';

/**
 * A site whose script a browser lets into a host's page: its integrity is left out once the site is seen to send no CORS
 * headers, since a browser then cannot check the script and blocks it. What cannot be asked is taken to be well.
 */
export function useCheckableSite(site: EmbedSite): EmbedSite {
  const [isCheckable, setCheckable] = useState(true);
  const src = site.script?.src;
  useEffect(() => {
    const ask = async (): Promise<void> => setCheckable(src === undefined || (await sendsCors(src)));
    // Nobody waits for the answer.
    ask().catch(() => undefined);
  }, [src]);
  return isCheckable || src === undefined ? site : { ...site, script: { src } };
}

/** Whether a file of this site may be read by pages of any other. */
async function sendsCors(address: string): Promise<boolean> {
  const { ok, headers } = await fetch(address, { method: 'HEAD' });
  return !ok || headers.get('Access-Control-Allow-Origin') === '*';
}
