// Loaded before the server: answers what lives on its heap and beside it, in bytes, once the garbage is collected.
process.on('message', () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.send(heapUsed + external);
});
