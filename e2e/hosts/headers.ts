/**
 * The headers that a host page comes with, for `serve({ headers })`.
 * @param map the origin that the map is served from; the strict page allows frames and scripts of it alone.
 */
export function hostHeaders(pathname: string, map: string): Readonly<Record<string, string>> {
  if (pathname === '/isolated.html') {
    return {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    };
  }
  if (pathname === '/strict.html') {
    const policy = `default-src 'none'; script-src 'self' ${map}; style-src 'self'; img-src 'self'; frame-src ${map}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types host`;
    return { 'Content-Security-Policy': policy };
  }
  return {};
}
