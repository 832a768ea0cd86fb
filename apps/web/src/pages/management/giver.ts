import { bodiesWith, type Setting } from '../../api/setting';
import type { Giver } from './offices';

/** What who looks may give. */
export const giverOf = (setting: Setting): Giver => ({ beheer: setting.session?.beheer ?? [], bodies: bodiesWith(setting, 'secretaris', 'beheerder') });
