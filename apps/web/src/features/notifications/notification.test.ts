import { describe, expect, it } from 'vitest';
import { aNotification } from '../../testing/a-notification.ts';
import { placeOf } from './notification.ts';
