import { findFirefox } from '../../scripts/run/find-engines.ts';
import { startFirefox } from './firefox.ts';
import { describeEngine } from './in-engine.ts';

const program = findFirefox();

describeEngine('Firefox', program === null ? null : () => startFirefox(program));
