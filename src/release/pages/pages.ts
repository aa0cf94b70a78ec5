import { accessibility } from './accessibility';
import { deployment } from './deployment';
import { manualChecks } from './manualChecks';
import { privacy } from './privacy';
import type { ReleasePage } from './releasePage';

/** Every page that a release carries beside the site. */
export const pages: readonly ReleasePage[] = [deployment, privacy, accessibility, manualChecks];
