package org.daysheet.edi.claim837;

import java.time.LocalDateTime;

/// What a claim file says on its wrappers; all of it is given, nothing is made up while writing.
///
/// @param senderQualifier ISA05, such as ZZ or 30
/// @param senderId ISA06, at most 15 characters
/// @param applicationSender GS02
/// @param receiverQualifier ISA07
/// @param receiverId ISA08
/// @param applicationReceiver GS03
/// @param asksAcknowledgment ISA14: 1 when true
/// @param production ISA15: P when true, T else
/// @param writtenAt date and time in ISA, GS and BHT
/// @param interchangeControl ISA13, 1 to 999999999
/// @param groupControl GS06, 1 to 999999999
/// @param firstTransactionControl ST02 of the first set, counted on for further sets
/// @param batchReference BHT03, unique for the submitter; further sets get `-2`, `-3` ... behind it
public record ClaimFileFacts(
        String senderQualifier,
        String senderId,
        String applicationSender,
        String receiverQualifier,
        String receiverId,
        String applicationReceiver,
        boolean asksAcknowledgment,
        boolean production,
        LocalDateTime writtenAt,
        long interchangeControl,
        long groupControl,
        long firstTransactionControl,
        String batchReference) {
    private static final long HIGHEST_CONTROL = 999_999_999L;
    private static final int LONGEST_REFERENCE = 45;

    public ClaimFileFacts {
        requireControl("interchange", interchangeControl);
        requireControl("group", groupControl);
        requireControl("transaction", firstTransactionControl);
        if (batchReference.isBlank() || batchReference.length() > LONGEST_REFERENCE) {
            throw new IllegalArgumentException("a batch reference has one to 45 characters");
        }
    }

    private static void requireControl(String name, long number) {
        if (number < 1 || number > HIGHEST_CONTROL) {
            throw new IllegalArgumentException(name + " control number must have 1 to 9 digits");
        }
    }
}
