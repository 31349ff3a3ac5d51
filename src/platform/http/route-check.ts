import { Injectable, RequestMethod, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { accessKey } from './access.ts';

/** Refuses to start while any route does not say who may use it. */
@Injectable()
export class RouteCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.discovery
      .getControllers()
      .flatMap(({ instance, metatype }) => this.#unguarded(instance as object, metatype as NewableFunction | null));
    if (open.length > 0) throw new Error(`These routes say neither @Allow nor @Public: ${open.join(', ')}`);
  }

  #unguarded(instance: object, controller: NewableFunction | null): string[] {
    const prototype = Object.getPrototypeOf(instance) as Record<string, NewableFunction>;
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      if (!handler || this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler as never) === undefined) return [];
      const access = this.reflector.getAllAndOverride<unknown>(accessKey, [handler as never, controller as never]);
      return access ? [] : [`${controller?.name ?? 'unknown'}.${name}`];
    });
  }
}
