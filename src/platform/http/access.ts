import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Permission } from './policy.ts';

/** What a route says about who may use it. */
export type Access = { readonly permission: Permission } | { readonly public: string };

export const accessKey = 'firsthand:access';

/** Opens the route to the roles that the policy table lists for this permission. */
export const Allow = (permission: Permission): CustomDecorator => SetMetadata(accessKey, { permission } satisfies Access);

/** Opens the route to everybody; says why that is right. */
export const Public = (reason: string): CustomDecorator => SetMetadata(accessKey, { public: reason } satisfies Access);
