package org.daysheet.demo.simulator;

import java.util.List;

/// One 837P interchange as it came in.
///
/// @param envelope who sent it to whom
/// @param sets its transaction sets
record SubmittedFile(Envelope envelope, List<ClaimSet> sets) {
    SubmittedFile {
        sets = List.copyOf(sets);
    }

    /// @param sender ISA06
    /// @param receiver ISA08
    /// @param control ISA13
    /// @param groupControl GS06
    /// @param guide GS08
    /// @param usage ISA15
    record Envelope(String sender, String receiver, String control, String groupControl, String guide, String usage) {
        static final Envelope NONE = new Envelope("", "", "", "", "", "P");
    }

    /// @param control ST02
    /// @param batchReference BHT03
    /// @param submitter NM1*41; number is the submitter code
    record ClaimSet(String control, String batchReference, Person submitter, List<SubmittedClaim> claims) {
        ClaimSet {
            claims = List.copyOf(claims);
        }
    }

    List<SubmittedClaim> claims() {
        return sets.stream().flatMap(set -> set.claims().stream()).toList();
    }
}
