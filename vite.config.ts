import react from '@vitejs/plugin-react'
import { defineConfig, type ProxyOptions } from 'vite'

const server = 'http://127.0.0.1:4000'
/** What the server answers while Vite serves the client. It answers its own pages alone, so it is told that this is one. */
const api: ProxyOptions = { target: server, changeOrigin: true, headers: { origin: server } }
/** Whole paths: `/graphql.ts` is a file of the client. */
const answered = '^/(graphql|export|graphiql|schema\\.graphql|health|ready)(\\?|$)'

const widgets =
  /node_modules\/(react-dom|scheduler|react-aria|react-aria-components|react-stately|@internationalized)\//

export default defineConfig(({ command }) => {
  // What is built is what readers get, also where a test builds it, whose environment says otherwise.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: 'client',
    // Tests set another folder, so that they never serve, or overwrite, what a reader was given.
    build: {
      outDir: '../dist/client',
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 700,
      // What draws every page in one piece, which packs smaller than two; what asks before it stays apart.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'widgets', test: widgets }] } } },
    },
    plugins: [react()],
    server: {
      proxy: { [answered]: api },
      fs: { allow: ['.', '../common', '../node_modules'] },
    },
  }
})
