import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/**
 * Asks a program to end, and waits until it has; nothing where it has ended by itself or never began.
 *
 * @param isGroup Whether it leads a group of its own (it was started `detached`), whose other programs end with it.
 */
export async function endProcess(child: ChildProcess, isGroup = false): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const over = once(child, 'exit');
  if (isGroup) process.kill(-child.pid, 'SIGTERM');
  else child.kill('SIGTERM');
  await over;
}
