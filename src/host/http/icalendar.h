#pragma once

// Dates as a calendar (iCalendar, RFC 5545). A reader subscribes once.

#include <span>
#include <string>
#include <string_view>

#include "foundation/vocabulary/instant.h"

namespace entente::http {

struct CalendarEvent {
  std::string uid;  // the same for ever, so that a date that moves does not stand there twice
  Instant made;     // when its entry was made: the same register gives the same bytes
  Instant at;
  std::string summary;
  std::string address;  // where people read of it
};

// `name`: of the calendar, in English, within its PRODID.
std::string icalendar(std::string_view name, std::span<const CalendarEvent> events);

}  // namespace entente::http
