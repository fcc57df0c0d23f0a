import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = 'http://127.0.0.1:4000'

export default defineConfig({
  root: 'client',
  // Tests set another folder, so that they never serve, or overwrite, what a reader was given.
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  plugins: [react()],
  server: {
    proxy: { '^/graphql$': api, '/graphiql': api, '/schema.graphql': api, '/health': api, '/ready': api },
    fs: { allow: ['.', '../common', '../node_modules'] },
  },
})
