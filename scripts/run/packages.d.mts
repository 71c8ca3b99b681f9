/** As far as a lock file of npm is read here. */
export interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

export const supportsNode: (range: string, version: string) => boolean;
export const missingPackages: (lock: Lock, installed: Lock | null) => string[];
export const requireNode: () => void;
export const installPackages: () => void;
