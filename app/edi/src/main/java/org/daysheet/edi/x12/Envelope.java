package org.daysheet.edi.x12;

/// The wrappers around one transaction set, as read. Texts are empty where the file leaves them out.
///
/// @param interchangeControl ISA13 as written, with its zeros
/// @param sender ISA06 without its padding
/// @param receiver ISA08 without its padding
/// @param usage ISA15: P production, T test
/// @param groupControl GS06
/// @param groupSender GS02
/// @param groupReceiver GS03
/// @param version ST03, or GS08 where ST03 is absent
/// @param set ST01: 835, 837, 999, 277 ...
/// @param transactionControl ST02
/// @param place where the ST stands
public record Envelope(
        String interchangeControl,
        String sender,
        String receiver,
        String usage,
        String groupControl,
        String groupSender,
        String groupReceiver,
        String version,
        String set,
        String transactionControl,
        Place place) {}
