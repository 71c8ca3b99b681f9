/** As far as a lock file of npm is read here. */
export interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

export function supportsNode(range: string, version: string): boolean;

export function missingPackages(lock: Lock, installed: Lock | null): string[];

export function requireNode(): void;

export function installPackages(): void;
