// The shapes of openapi.yaml, and whether a document has one.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './house.mjs'
import { readYaml } from './yaml.mjs'

export const contract = readYaml(readFileSync(join(root, 'openapi.yaml'), 'utf8'))

export const named = (reference) => {
  const found = reference.slice(2).split('/').reduce((at, name) => at?.[name], contract)
  assert.ok(found, `${reference} names nothing`)
  return found
}

const kindOf = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array'
  : Number.isInteger(value) ? 'integer' : typeof value)

// Where a value is not what its schema says: the places, as `proposals[0].at: …`. A member that no
// schema names is a fault too.
export function faultsOf(value, schema, place = '') {
  if (schema.$ref) return faultsOf(value, named(schema.$ref), place)
  if (schema.anyOf) {
    const tried = schema.anyOf.map((one) => faultsOf(value, one, place))
    return tried.some((faults) => faults.length === 0) ? [] : tried[0]
  }
  if (schema.enum && !schema.enum.includes(value))
    return [`${place}: ${JSON.stringify(value)} is none of ${schema.enum}`]
  if ('const' in schema && schema.const !== value) return [`${place}: not ${schema.const}`]
  const kind = kindOf(value)
  if (schema.type && ![schema.type].flat().includes(kind))
    return [`${place}: ${kind} instead of ${schema.type}`]
  if (kind === 'array')
    return value.flatMap((item, at) => faultsOf(item, schema.items, `${place}[${at}]`))
  return kind === 'object' ? faultsOfMembers(value, schema, place) : []
}

function faultsOfMembers(value, schema, place) {
  const { properties = {}, required = [], additionalProperties: others } = schema
  const missing = required.filter((name) => !(name in value))
    .map((name) => `${place}.${name}: missing`)
  return [...missing, ...Object.entries(value).flatMap(([name, member]) => {
    const inner = `${place}.${name}`
    if (properties[name]) return faultsOf(member, properties[name], inner)
    if (others === true) return []
    return others ? faultsOf(member, others, inner) : [`${inner}: no schema names it`]
  })]
}

export const shape = (name) => named(`#/components/schemas/${name}`)
