/** The port behind which people are recognised: today the worked example's chooser, later a session after sign-in. */

export interface ActorRequest {
  /** The municipality that the request is about. */
  tenantId: string;
  /** Names in lower case. */
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface ActorSource {
  /** Who asks; null when nobody is recognised. A person of another municipality is nobody here. */
  actorOf(request: ActorRequest): Promise<{ personId: string } | null>;
}
