import type { ComponentType, RefObject } from 'preact';
import type { TipId } from '../guide/tips';
import type { ExerciseId, MoveId } from '../guide/types';
import type { FirstLook } from '../platform/messages';
import type { FigureProps } from '../ui/figure/figure';
import type { CardAppProps, CardProps, View } from './card-app';
import type { CardTip } from './card-tip';

/** A view that takes the card's place. */
export type Page = Exclude<View, 'tips' | 'menu'>;

export interface PageProps {
  readonly card: CardProps;
  readonly page: Page;
  /** The id of the heading, for the region that it names. */
  readonly headingId: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onGo: (view: View) => void;
}

/** What the card shows once somebody asks, and draws once something moves. */
export interface More {
  /** Every tip, their order for each exercise, and what their pictures show. */
  readonly tips: Readonly<Record<TipId, CardTip>>;
  readonly tipOrder: Readonly<Record<ExerciseId, readonly TipId[]>>;
  readonly moveTexts: Readonly<Partial<Record<MoveId, string>>>;
  /** Rules that come after the card's own. */
  readonly styles: string;
  readonly Figure: ComponentType<FigureProps>;
  readonly Menu: ComponentType<CardProps & { readonly onDone: () => void }>;
  readonly Page: ComponentType<PageProps>;
}

/** A card that can be pressed. */
export interface LiveCard {
  draw(props: CardAppProps): void;
  end(): void;
}

/**
 * Takes over what the first look has drawn.
 * @param drawn what it was drawn with
 */
export type Enliven = (mount: Element, drawn: FirstLook) => LiveCard;

/** Where the two meet, in the isolated world they share. */
export interface LiveGlobal {
  quietBackEnliven?: Enliven;
}
