// Every page but joining and voting. Each is fetched when first shown.

import type { Summary } from '../api/shapes';
import { lazy } from '../look/frame/lazy';
import '../look/print.css';
import type { Route } from '../routes';

const Home = lazy(() => import('./home').then((file) => file.Home));
const Design = lazy(() => import('./design').then((file) => file.Design));
const Organise = lazy(() => import('./organise').then((file) => file.Organise));
const Dialogue = lazy(() => import('./dialogue').then((file) => file.Dialogue));
const MapScreen = lazy(() => import('./map').then((file) => file.MapScreen));
const StatementScreen = lazy(() => {
  return import('./statement').then((file) => file.StatementScreen);
});
const Register = lazy(() => import('./register').then((file) => file.RegisterScreen));
const Country = lazy(() => import('./country').then((file) => file.CountryScreen));
const Missing = lazy(() => import('./missing').then((file) => file.Missing));
const CommitmentScreen = lazy(
  () => import('./commitment').then((file) => file.CommitmentScreen));
const Proposals = lazy(() => import('./proposals').then((file) => file.Proposals));
const ProposalScreen = lazy(() => import('./proposal').then((file) => file.ProposalScreen));
const Drafting = lazy(() => import('./drafting').then((file) => file.Drafting));
const Facilitate = lazy(() => import('./facilitate').then((file) => file.Facilitate));
const Projector = lazy(() => import('./projector').then((file) => file.Projector));
const Answers = lazy(() => import('./answers').then((file) => file.Answers));
const Focal = lazy(() => import('./focal').then((file) => file.Focal));
const Decisions = lazy(() => import('./decisions').then((file) => file.Decisions));
const DecisionScreen = lazy(() => import('./decision').then((file) => file.DecisionScreen));
const Pledges = lazy(() => import('./pledges').then((file) => file.Pledges));
const Measures = lazy(() => import('./measures').then((file) => file.Measures));
const ConceptNote = lazy(() => import('./note').then((file) => file.ConceptNote));
const Outcome = lazy(() => import('./outcome').then((file) => file.Outcome));

interface Props {
  route: Route;
  summary: Summary | null; // of the dialogue in the address; null where there is none
  reload(): void;
}

export function Elsewhere({ route, summary, reload }: Props) {
  switch (route.page) {
    case 'home': return <Home />;
    case 'design': return <Design />;
    case 'organise': return <Organise />;
  }
  if (!summary) return null;
  switch (route.page) {
    case 'dialogue': return <Dialogue {...{ summary, reload }} />;
    case 'register': return <Register summary={summary} />;
    case 'country': return <Country summary={summary} />;
    case 'missing': return <Missing summary={summary} />;
    case 'commitment': return <CommitmentScreen key={route.commitment} summary={summary}
      number={route.commitment} />;
    case 'proposals': return <Proposals summary={summary} />;
    case 'proposal': return route.proposal === 'new'
      ? <Drafting summary={summary} />
      : <ProposalScreen key={route.proposal} summary={summary} number={route.proposal} />;
    case 'decisions': return <Decisions {...{ summary, reload }} />;
    case 'decision': return <DecisionScreen key={route.decision} {...{ summary, reload }}
      number={route.decision} />;
    case 'pledges': return <Pledges {...{ summary, reload }} />;
    case 'measures': return <Measures summary={summary} />;
    case 'focal': return <Focal summary={summary} />;
    case 'facilitate': return <Facilitate {...{ summary, reload }} />;
    case 'projector': return <Projector {...{ summary, reload }} />;
    case 'answers': return <Answers {...{ summary }} />;
    case 'note': return <ConceptNote summary={summary} />;
    case 'outcome': return <Outcome {...{ summary }} session={route.session} />;
    case 'map': return <MapScreen key={route.question} {...{ summary, reload }}
      question={route.question} />;
    case 'statement': return (
      <StatementScreen
        key={`${route.question}/${route.statement}`}
        {...{ summary, reload }}
        question={route.question}
        statement={route.statement}
      />
    );
    default: return null; // joining and voting are in app.tsx
  }
}
