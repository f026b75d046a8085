import { server } from './server.js'

const port = Number(process.env.PORT ?? 8080)
server().listen(port, () => console.log(`POST http://localhost:${port}/judge`))
