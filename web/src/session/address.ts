// Addresses of the pages around a session.

export const place = {
  facilitate: (dialogue: string) => `/d/${dialogue}/facilitate`,
  projector: (dialogue: string) => `/d/${dialogue}/projector`,
  answers: (dialogue: string) => `/d/${dialogue}/answers`,
  outcome: (dialogue: string, session: number) => `/d/${dialogue}/outcome/${session}`,
};
