// Reads openapi.yaml: the part of YAML that it is written in. Mappings and sequences in blocks or
// in braces and brackets, plain and quoted scalars, folded blocks. Whatever else stands there is a
// fault with its line.

export function readYaml(text) {
  const lines = text.split('\n')
    .map((line, at) => ({ at: at + 1, indent: line.search(/\S/), said: line.trim() }))
    .filter(({ said }) => said !== '' && !said.startsWith('#'))
  const reader = { lines, next: 0 }
  const document = block(reader, 0)
  if (reader.next < lines.length) fault(lines[reader.next], 'stands too far to the left or right')
  return document
}

const fault = (line, why) => {
  throw new Error(`openapi.yaml:${line.at}: ${why}: ${line.said}`)
}

function block(reader, indent) {
  return reader.lines[reader.next].said.startsWith('- ')
    ? sequence(reader, indent) : mapping(reader, indent)
}

function sequence(reader, indent) {
  const items = []
  for (let line; (line = reader.lines[reader.next])?.indent === indent;) {
    if (!line.said.startsWith('- ')) fault(line, 'no item')
    reader.next += 1
    items.push(value(line.said.slice(2), line))
  }
  return items
}

function mapping(reader, indent) {
  const members = {}
  for (let line; (line = reader.lines[reader.next])?.indent === indent;) {
    const found = line.said.match(/^('[^']*'|[^\s'":{}[\],]+|\/\S*):(?: (.*))?$/)
    if (!found) fault(line, 'no member')
    const name = found[1].replace(/^'|'$/g, '')
    if (name in members) fault(line, 'written twice')
    reader.next += 1
    const below = reader.lines[reader.next]
    if (found[2] === '>-') members[name] = folded(reader, indent)
    else if (found[2] !== undefined) members[name] = value(found[2], line)
    else if (below?.indent > indent) members[name] = block(reader, below.indent)
    else fault(line, 'nothing below')
  }
  return members
}

function folded(reader, indent) {
  const words = []
  for (let line; (line = reader.lines[reader.next])?.indent > indent;) {
    words.push(line.said)
    reader.next += 1
  }
  return words.join(' ')
}

// A scalar, or what stands in braces or brackets, on one line.
function value(said, line) {
  const flow = { said, at: 0, line }
  const read = inFlow(flow, false)
  if (flow.at < said.length) fault(line, 'more than one value')
  return read
}

const blanks = (flow) => {
  while (flow.said[flow.at] === ' ') flow.at += 1
}

function inFlow(flow, inside) {
  blanks(flow)
  const first = flow.said[flow.at]
  if (first === '{' || first === '[') return first === '{' ? braces(flow) : brackets(flow)
  if (first === '"' || first === "'") return quoted(flow, first)
  const rest = flow.said.slice(flow.at)
  const plain = inside ? rest.match(/^[^,{}[\]]*/)[0] : rest
  flow.at += plain.length
  return scalar(plain.trim())
}

function scalar(plain) {
  if (plain === 'true' || plain === 'false') return plain === 'true'
  if (plain === 'null') return null
  return /^-?\d+$/.test(plain) ? Number(plain) : plain
}

function quoted(flow, mark) {
  const rest = flow.said.slice(flow.at)
  const found = rest.match(mark === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/)
  if (!found) fault(flow.line, 'a quotation without its end')
  flow.at += found[0].length
  return mark === '"' ? JSON.parse(found[0]) : found[0].slice(1, -1).replaceAll("''", "'")
}

function brackets(flow) {
  const items = []
  flow.at += 1
  for (blanks(flow); flow.said[flow.at] !== ']'; blanks(flow)) {
    items.push(inFlow(flow, true))
    blanks(flow)
    if (flow.said[flow.at] === ',') flow.at += 1
    else if (flow.said[flow.at] !== ']') fault(flow.line, 'a list without its end')
  }
  flow.at += 1
  return items
}

function braces(flow) {
  const members = {}
  flow.at += 1
  for (blanks(flow); flow.said[flow.at] !== '}'; blanks(flow)) {
    const name = flow.said.slice(flow.at).match(/^('[^']*'|\$?\w+):/)
    if (!name) fault(flow.line, 'no member')
    flow.at += name[0].length
    members[name[1].replace(/^'|'$/g, '')] = inFlow(flow, true)
    blanks(flow)
    if (flow.said[flow.at] === ',') flow.at += 1
    else if (flow.said[flow.at] !== '}') fault(flow.line, 'an object without its end')
  }
  flow.at += 1
  return members
}
