import type { Frame } from '@playwright/test';
import { suggestedHeight } from '../src/embed/snippet.ts';
