/** Fields that governance names in its refusals, as the API calls them. What is not here is called the same. PURE. */
const DUTCH: Readonly<Record<string, string>> = {
  purpose: 'doel',
  topic: 'onderwerp',
  meets: 'begin',
  decisionAsked: 'gevraagdBesluit',
  until: 'tot',
  sections: 'secties',
  itemId: 'agendapuntId',
  people: 'personen',
  personId: 'persoonId',
  doneOn: 'op',
  ownerId: 'eigenaarId',
  meetings: 'vergaderingen',
  startsAt: 'begin',
  chairId: 'voorzitterId',
  minuteTakerId: 'notulistId',
  partners: 'organisaties',
  into: 'wordt',
  onBehalfOf: 'namens',
  on: 'op',
};

export const dutchField = (segment: string): string => DUTCH[segment] ?? segment;
