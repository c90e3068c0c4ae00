#pragma once

// Founding a dialogue from its file: keys, invitations, opening, constituencies, questions and the
// facilitator's own first statements.

#include <map>
#include <string>
#include <vector>

#include "entente/store/store_folder.h"
#include "entente/writing/dialogue_file.h"

namespace entente::program {

// An invitation: as it is read aloud, and as it stands in a link, with its seal.
struct InvitedCode {
  std::string code;
  std::string link;
};

struct Founded {
  Keys keys;
  std::uint64_t acts = 0;  // admitted
  std::uint64_t facilitator_sequence = 0;
  std::map<std::string, std::vector<std::string>> codes;  // by constituency
  std::map<std::string, InvitedCode> focal_codes;         // by constituency
};

enum class CodesFor { every_seat, spare_seats };

// Who makes the keys of focal points: they themselves, with a code of the registrar; or this
// program, which then can act for them (demo, rehearsal, entente act).
enum class FocalKeys { on_their_devices, kept_here };

// Throws Stop when the store has a dialogue of that name, or the law refuses an act.
Founded found_dialogue(StoreFolder& store, clerk::Clerk& clerk, const WrittenDialogue& written,
                       const std::string& host, CodesFor codes, FocalKeys focal,
                       const Terminal& terminal);

// Sends the acts in order and waits. Throws Stop, with the refusal in words, at the first that is
// not admitted. Returns how many were.
std::uint64_t must_admit(clerk::Clerk& clerk, std::vector<acts::SignedAct> acts,
                         const Terminal& terminal);

// What the opening says of the dialogue.
constitution::DialogueOpenedV1 opening_of(const WrittenDialogue& written, const Keys& keys,
                                          Translations title);

// "http://localhost:8080/d/demo/facilitate#key=...", without the address of the host: one for each
// facilitator, in the order of the opening.
std::vector<std::string> facilitator_paths(const std::string& dialogue, const Keys& keys);
// Where a focal point makes its key and takes its place, once.
std::string focal_invitation_path(const std::string& dialogue, const InvitedCode& code);
// For a key that is kept here: whoever has this address speaks for its constituency.
std::string focal_path(const std::string& dialogue, const Keys::Seed& seed);

}  // namespace entente::program
