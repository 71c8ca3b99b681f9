// A thread that does a build’s tasks. Threads do not take over what reads TypeScript in the one that starts them.
import { register } from 'tsx/esm/api';

register();
export const { compression, picture, script } = await import('./build-tasks.ts');
