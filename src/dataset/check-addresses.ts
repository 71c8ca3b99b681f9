import type { Check } from './check.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './problem.ts';
import { readUrl } from './web-address.ts';

/** What a browser could not follow is no address. */
export const urlUnreadable: Check = {
  rule: 'url-unreadable',
  find: (draft) =>
    addressesOf(draft)
      .filter(({ url }) => url === null)
      .map(({ id, address }) => findingOf(id, `its url cannot be read: "${address}"`)),
};

/** `https://bank.example@elsewhere.example/` leads elsewhere; and a password is no reader's business. */
export const urlUserInfo: Check = {
  rule: 'url-user-info',
  find: (draft) =>
    addressesOf(draft)
      .filter(({ url }) => url !== null && url.username + url.password !== '')
      .map(({ id, url }) => findingOf(id, `its url names a user; its host is "${url?.hostname}"`)),
};

/** A number says nothing of whose page it is, and a single word (`localhost`) is a machine of the writer's own. */
export const urlWithoutName: Check = {
  rule: 'url-without-name',
  find: (draft) =>
    addressesOf(draft).flatMap(({ id, url }) =>
      url !== null && isBare(url) ? [findingOf(id, `its url has the host "${url.hostname}"`)] : [],
    ),
};

interface FiledAddress {
  readonly id: string;
  readonly address: string;
  readonly url: URL | null;
}

/** Addresses with the right beginning; of the others the schema says so. */
function addressesOf({ sources }: Draft): FiledAddress[] {
  return sources.flatMap(({ id, url: address }) =>
    address?.startsWith('https://') ? [{ id, address, url: readUrl(address) }] : [],
  );
}

function findingOf(id: string, message: string): Finding {
  return { file: 'sources.json', id, message };
}

/** `URL` writes every form of an IPv4 address (`0x7f.1`, `2130706433`) as four numbers, and IPv6 in brackets. */
function isBare({ hostname }: URL): boolean {
  return hostname.startsWith('[') || /^[\d.]+$/.test(hostname) || !/[^.]\.[^.]/.test(hostname);
}
