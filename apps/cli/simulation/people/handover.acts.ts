/** What people do with a handover: who leaves annotates, who comes takes up or refuses point by point, the secretary sees to the rest. */
import { handoverDetail, type HandoverDetail } from '#governance/handover/handover.queries';
import type { HandoverPoint } from '#governance/handover/handover.entity';
import type { Asker, Stage } from './stage.js';
import { secret } from './texts.js';

/** Of what was refused, or waits while nobody comes: somebody else takes it up; the rest may lapse. */
const TAKEN_UP = 0.8;

const NOTES = ['Het concept ligt bij de gemeente; vraag daar om de laatste versie.', 'Twee schoolbesturen doen mee, het derde twijfelt nog.', 'Dit heeft haast: er is al een keer uitstel gegeven.', 'Bel eerst het samenwerkingsverband, zij hebben de cijfers.'] as const;
const REASONS = ['Dit hoort bij een andere organisatie.', 'Hier heb ik in mijn functie niets over te zeggen.', 'Dit is volgens mij al gedaan.'] as const;
const LAPSED = 'In overleg met de voorzitter: dit is niet meer nodig.';

export class HandoverActs {
  constructor(private readonly stage: Stage) {}

  /** With some of the points; what is confidential is written about in confidence. */
  async annotate(as: Asker, handoverId: string): Promise<void> {
    const { points } = await this.detail(handoverId);
    for (const point of points.filter(({ duty, status, note }) => duty && status === 'open' && note === null)) {
      if (!this.stage.habit('annotates', point.id, as.person ?? '')) continue;
      await this.stage.product.handovers.annotate(as.context(), handoverId, point.id, { note: marked(point, this.stage.chance.pick(NOTES, 'note', point.id)) });
    }
  }

  /** Everything that is still open, at once; one that was asked before and has left leaves it to the next. */
  async answer(as: Asker, handoverId: string): Promise<void> {
    const { state, context, points } = await this.detail(handoverId);
    if (state !== 'accepting' || context.toId !== as.person) return;
    await this.answerAs(as, handoverId, points);
  }

  /** The secretary telephones who does not answer, and writes down what was said. */
  async telephone(as: Asker, handoverId: string): Promise<void> {
    const { state, context, points } = await this.detail(handoverId);
    if (state === 'accepting' && context.toId !== null) await this.answerAs(as, handoverId, points, context.toId);
  }

  /** What was refused, and what waits for nobody. */
  async settle(as: Asker, handoverId: string): Promise<void> {
    const { state, points } = await this.detail(handoverId);
    if (state !== 'accepting' && state !== 'vacant') return;
    for (const point of points.filter(({ duty, status }) => duty && (status === 'geweigerd' || (status === 'open' && state === 'vacant')))) {
      const taken = this.stage.chance.happens(TAKEN_UP, 'settled', point.id);
      await this.stage.product.handovers.settle(as.context(), handoverId, point.id, taken ? { toId: as.person } : { toId: null, reason: LAPSED });
    }
  }

  private async answerAs(as: Asker, handoverId: string, points: readonly HandoverPoint[], onBehalfOf?: string): Promise<void> {
    const { handovers } = this.stage.product;
    const open = points.filter(({ duty, status }) => duty && status === 'open');
    const refused = open.filter(({ id }) => this.stage.habit('refusesPoint', id, onBehalfOf ?? as.person ?? ''));
    const pointIds = open.filter((point) => !refused.includes(point)).map(({ id }) => id);
    if (pointIds.length > 0) await handovers.accept(as.context(onBehalfOf), handoverId, { pointIds });
    for (const point of refused) await handovers.refuse(as.context(onBehalfOf), handoverId, point.id, { reason: marked(point, this.stage.chance.pick(REASONS, 'reason', point.id)) });
  }

  private detail(handoverId: string): Promise<HandoverDetail> {
    const { product, world } = this.stage;
    return product.commands.read(world.tenantId, ({ tx }) => handoverDetail(tx, handoverId));
  }
}

const marked = ({ confidential }: HandoverPoint, text: string): string => (confidential ? secret(text) : text);
