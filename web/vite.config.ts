import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** While developing, the API of a running server; `PORT` as everywhere else. */
const server = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

export default defineConfig({
  plugins: [react()],
  server: { port: 5173, strictPort: true, proxy: { '/api': server } },
  preview: { port: 4173, proxy: { '/api': server } },
  build: { target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 700 },
});
