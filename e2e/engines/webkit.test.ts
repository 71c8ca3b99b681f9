import { findWebKit } from '../../scripts/run/find-engines.ts';
import { describeEngine } from './in-engine.ts';
import { startWebKit } from './webkit.ts';

const programs = findWebKit();

describeEngine('WebKit', programs === null ? null : () => startWebKit(programs.driver, programs.browser));
