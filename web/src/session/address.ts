// Addresses of the pages around a session.

export const place = {
  facilitate: (dialogue: string) => `/d/${dialogue}/facilitate`,
  projector: (dialogue: string) => `/d/${dialogue}/projector`,
  note: (dialogue: string) => `/d/${dialogue}/note`,
  answers: (dialogue: string) => `/d/${dialogue}/answers`,
  outcome: (dialogue: string, session: number) => `/d/${dialogue}/outcome/${session}`,
};
