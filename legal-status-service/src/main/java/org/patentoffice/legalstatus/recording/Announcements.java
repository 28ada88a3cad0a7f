package org.patentoffice.legalstatus.recording;

import java.util.ArrayList;
import java.util.List;
import org.patentoffice.kit.outbox.OutgoingEvent;
import org.patentoffice.legalstatus.feed.FeedQueue;

/** What is to be announced of the events of one transaction, in their order. Not thread-safe. */
final class Announcements {
  final List<OutgoingEvent> events = new ArrayList<>();
  final List<FeedQueue.Item> feed = new ArrayList<>();
}
