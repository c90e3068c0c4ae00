// The organiser's page: from a concept note to the file that opens a dialogue.

export function Organise() {
  return null;
}
