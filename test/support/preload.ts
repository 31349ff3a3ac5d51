// Jest's require(esm) refuses an ES module that is still being linked: load Nest fully before any CommonJS package asks for it.
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
