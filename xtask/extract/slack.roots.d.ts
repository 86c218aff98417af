// What Slack's two packages say of deliveries; see slack.mjs.
import type { BlockAction, InteractiveMessage } from '@slack/bolt';

export type { SlackEvent } from '@slack/types';
export type {
  BlockSuggestion, DialogSubmitAction, DialogSuggestion, EnvelopedEvent, GlobalShortcut, InteractiveMessageSuggestion, MessageShortcut,
  SlashCommand, ViewClosedAction, ViewSubmitAction,
} from '@slack/bolt';
export type AnyBlockAction = BlockAction;
export type AnyInteractiveMessage = InteractiveMessage;
