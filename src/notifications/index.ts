export { NotificationsModule } from './notifications.module.ts';
export { StaffNoticesApi } from './staff-notices.api.ts';
