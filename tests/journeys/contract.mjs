// The contract holds what it says: every document that openapi.yaml describes is what the host
// gives, member by member, and no object is described as just any object. No browser.

import assert from 'node:assert/strict'
import { keyFrom, post, signed } from './hand.mjs'
import { codes, freshFolder, serve, stop } from './house.mjs'
import { contract, faultsOf, shape } from './shapes.mjs'

// `type: object` of which nothing else is said.
function bareObjects(schema, place) {
  if (schema === null || typeof schema !== 'object') return []
  const bare = [schema.type].flat().includes('object') &&
    schema.properties === undefined && schema.additionalProperties === undefined
  return [...(bare ? [place] : []), ...Object.entries(schema)
    .flatMap(([name, inner]) => bareObjects(inner, `${place}/${name}`))]
}

function noObjectIsJustAnyObject() {
  assert.deepEqual(bareObjects(contract, ''), [])
  assert.deepEqual(bareObjects({ a: { type: 'object' }, b: [{ type: ['object', 'null'] }] }, ''),
    ['/a', '/b/0'], 'the check sees one')
  const schema = { type: 'object', required: ['a'], properties: { a: { type: 'integer' },
    b: { anyOf: [{ type: 'array', items: { enum: ['x'] } }, { type: 'null' }] } } }
  const faults = (value) => faultsOf(value, schema)
  assert.deepEqual([faults({ a: 1 }), faults({ a: 1, b: null }), faults({ a: 1, b: ['x'] })],
    [[], [], []])
  assert.deepEqual(faults({ b: ['y'], c: 1 }),
    ['.a: missing', '.b[0]: "y" is none of x', '.c: no schema names it'])
  assert.deepEqual(faults({ a: '1' }), ['.a: string instead of integer'])
}

const jsonSchema = (answer) => answer?.content?.['application/json']?.schema
const numbers = (count) => Array.from({ length: count }, (_, at) => String(at + 1))

async function everyDocumentIsWhatTheContractSays() {
  const store = freshFolder()
  const house = await serve('demo', store)
  const read = async (path) => {
    const response = await fetch(house.base + path)
    return { status: response.status, json: await response.json() }
  }
  const api = '/api/v1/dialogues/demo'
  const count = async (path, list) => (await read(api + path)).json[list].length
  const things = {
    dialogue: ['demo'],
    proposal: numbers(await count('/proposals', 'proposals')),
    decision: numbers(await count('/decisions', 'decisions')),
    commitment: numbers(await count('/commitments', 'commitments')),
    question: numbers((await read(api)).json.questions.length),
    session: ['1'],
  }
  let asked = 0
  for (const [path, { get }] of Object.entries(contract.paths)) {
    const schema = jsonSchema(get?.responses?.['200'])
    if (!schema) continue
    const name = path.match(/\{(?!dialogue)(\w+)\}/)?.[1]
    for (const thing of name ? things[name] : ['']) {
      const address = path.replace('{dialogue}', 'demo').replace(`{${name}}`, thing) +
        (path.endsWith('/route') ? `?key=${keyFrom('a reader').hex}` : '')
      const { status, json } = await read(address)
      assert.equal(status, 200, `${address}: ${JSON.stringify(json)}`)
      assert.deepEqual(faultsOf(json, schema).slice(0, 5), [], address)
      asked += 1
    }
  }
  assert.ok(asked > 35, `${asked} documents`)
  await answersToWhatIsPosted(house, store, read)
  await stop(house)
}

async function answersToWhatIsPosted({ base }, store, read) {
  const key = keyFrom('a delegate of the contract')
  const api = '/api/v1/dialogues/demo'
  const posts = (path) => jsonSchema(contract.paths[`/api/v1/dialogues/{dialogue}${path}`]
    .post.responses[path === '/acts' ? '201' : '200'])
  const credential = await post(base, `${api}/credentials`,
    JSON.stringify({ code: codes(store, 'demo').at(-1), key: key.hex }))
  assert.deepEqual(faultsOf(credential.json, posts('/credentials')), [])
  const { attestation, constituency } = credential.json
  const act = signed(key, 'demo', 1, 'seat.taken.v1', { attestation, constituency })
  assert.deepEqual(faultsOf(JSON.parse(act), shape('SignedAct')), [])
  const receipt = await post(base, `${api}/acts`, act)
  assert.equal(receipt.status, 201)
  assert.deepEqual(faultsOf(receipt.json, posts('/acts')), [])
  const problem = shape('Problem')
  for (const path of ['/proposals/99', '/commitments/99', '/decisions/99', '/sessions/99'])
    assert.deepEqual(faultsOf((await read(api + path)).json, problem), [], path)
}

export const contractJourneys = [
  ['No object of the contract is just any object', async () => noObjectIsJustAnyObject()],
  ['Every document is what the contract says', everyDocumentIsWhatTheContractSays],
]
