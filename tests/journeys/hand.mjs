// Acts by hand: keys, signatures and posts as any program could make them, without our pages.

import assert from 'node:assert/strict'
import { createHash, createPrivateKey, randomBytes, sign } from 'node:crypto'
import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

export const keyFrom = (seed) =>
  keyOfSeed(createHash('sha256').update(`entente journey ${seed}`).digest())

export function keyOfSeed(bytes) {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), bytes])
  const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const spki = secret.export({ format: 'jwk' })
  return { secret, hex: Buffer.from(spki.x, 'base64url').toString('hex') }
}

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.keys(value).sort()
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`
}

export function signed(key, dialogue, sequence, type, body, contents = []) {
  const act = { author: key.hex, body, dialogue, sequence, type }
  const text = Buffer.from(`entente/act/v1\n${canonical(act)}`)
  const signature = sign(null, text, key.secret).toString('base64')
  return canonical({ act, contents, signature })
}

export function post(base, path, body, language = 'en') {
  return new Promise((resolve, reject) => {
    const asked = request(base + path, {
      method: 'POST', agent,
      headers: { 'content-type': 'application/json', 'accept-language': language },
    }, (response) => {
      let said = ''
      response.on('data', (bytes) => { said += bytes })
      response.on('end', () => resolve({ status: response.statusCode, json: JSON.parse(said) }))
      response.on('error', reject)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

export const actsOf = (dialogue) => `/api/v1/dialogues/${dialogue}/acts`
export const acts = actsOf('demo')

// Texts by language, as a body names them and as they travel beside it (docs/formats/acts-1.md).
export function enclosed(texts) {
  const contents = []
  const digests = {}
  for (const [language, text] of Object.entries(texts)) {
    const salt = randomBytes(32)
    digests[language] = createHash('sha256').update(salt).update(text).digest('hex')
    contents.push({ salt: salt.toString('base64'), text })
  }
  return { digests, contents }
}

export async function takeSeat(base, code, seed, dialogue = 'demo') {
  const key = keyFrom(seed)
  const credentials = await post(base, `/api/v1/dialogues/${dialogue}/credentials`,
    JSON.stringify({ code, key: key.hex }))
  assert.equal(credentials.status, 200, JSON.stringify(credentials.json))
  const { attestation, constituency } = credentials.json
  const seat = await post(base, actsOf(dialogue),
    signed(key, dialogue, 1, 'seat.taken.v1', { attestation, constituency }))
  assert.equal(seat.status, 201, JSON.stringify(seat.json))
  return key
}
