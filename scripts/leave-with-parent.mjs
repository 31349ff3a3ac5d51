// Loaded ahead of a program started by run-in-front.mjs: should that be killed, the program stops as if it had been asked to.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
